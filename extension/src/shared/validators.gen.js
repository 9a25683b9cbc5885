// Made by `npm run schemas` from shared-schemas/. Change the schema, not this file.
var ye=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(b){throw i=0,b}};var le=ye(ne=>{"use strict";Object.defineProperty(ne,"__esModule",{value:!0});function oe(s){let i=s.length,b=0,w=0,v;for(;w<
i;)b++,v=s.charCodeAt(w++),v>=55296&&v<=56319&&w<i&&(v=s.charCodeAt(w),(v&64512)===56320&&w++);return b}ne.default=oe;oe.
code='require("ajv/dist/runtime/ucs2length").default'});var Ae=ie;function ie(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,
f=ie.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0&&!(s&&typeof s=="object"&&
!Array.isArray(s))?(ie.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1):(ie.errors=
r,e===0)}ie.evaluated={dynamicProps:!1,dynamicItems:!1};var Ie=K;var me={type:"object",required:["id","at","kind","mailbox","link"],properties:{id:{type:"integer",minimum:1},at:{$ref:"#\
/$defs/Ms"},kind:{type:"string",enum:["link","sync","usage","health","outbox","mailbox","clients"]},mailbox:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},link:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]}}};function k(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=k.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)?e===0&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))?(k.errors=[{instancePath:i,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1):(k.errors=r,e===0):(k.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}}],!1)}k.evaluated={dynamicProps:!1,dynamicItems:!1};var ce=new RegExp("^[A-Za-z0-9_-]{1,40}$","u");function x(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,
dynamicAnchors:_={}}={}){let r=null,e=0,f=x.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(typeof s=="string"){if(!ce.test(s))return x.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,40}$"}}],!1}else return x.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return x.errors=r,e===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};function V(s,{instancePath:i="",parentData:b,
parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=V.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.id===void 0&&(a="id")||s.
at===void 0&&(a="at")||s.kind===void 0&&(a="kind")||s.mailbox===void 0&&(a="mailbox")||s.link===void 0&&(a="link"))return V.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.id!==void 0){let p=s.
id,l=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return V.errors=[{instancePath:i+"/id",schemaPath:"#/pro\
perties/id/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))
return V.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var t=l===e}else var t=!0;if(t){if(s.at!==void 0){let p=e;k(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"\
at",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.
kind!==void 0){let p=s.kind,l=e;if(typeof p!="string")return V.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/\
kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="link"||p==="sync"||p==="usage"||p==="health"||p==="outbo\
x"||p==="mailbox"||p==="clients"))return V.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:me.properties.kind.enum}}],!1;var t=l===e}else var t=!0;if(t){if(s.mailbox!==void 0){let p=s.
mailbox,l=e,n=e,d=!1,u=e;x(p,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,dynamicAnchors:_})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var c=u===e;d=d||c;let y=e;if(p!==null){let P={instancePath:i+"/mail\
box",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}var c=y===
e;if(d=d||c,d)e=n,r!==null&&(n?r.length=n:r=null);else{let P={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,V.errors=r,!1}var t=l===e}else var t=!0;if(t)if(s.
link!==void 0){let p=s.link,l=e,n=e,d=!1,u=e;x(p,{instancePath:i+"/link",parentData:s,parentDataProperty:"link",rootData:v,
dynamicAnchors:_})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var o=u===e;d=d||o;let y=e;if(p!==null){let P={instancePath:i+
"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}var o=y===
e;if(d=d||o,d)e=n,r!==null&&(n?r.length=n:r=null);else{let P={instancePath:i+"/link",schemaPath:"#/properties/link/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,V.errors=r,!1}var t=l===e}else var t=!0}}}}else return V.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=r,e===0}V.evaluated=
{props:{id:!0,at:!0,kind:!0,mailbox:!0,link:!0},dynamicProps:!1,dynamicItems:!1};function K(s,{instancePath:i="",parentData:b,
parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=K.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.events===void 0&&(o="even\
ts")||s.last===void 0&&(o="last"))return K.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.events!==void 0){let a=s.events,p=e;if(e===p)if(Array.isArray(a)){var t=!0;let l=a.length;for(let n=0;n<l;n++){let d=e;
V(a[n],{instancePath:i+"/events/"+n,parentData:a,parentDataProperty:n,rootData:v,dynamicAnchors:_})||(r=r===null?V.errors:
r.concat(V.errors),e=r.length);var t=d===e;if(!t)break}}else return K.errors=[{instancePath:i+"/events",schemaPath:"#/pr\
operties/events/type",keyword:"type",params:{type:"array"}}],!1;var c=p===e}else var c=!0;if(c)if(s.last!==void 0){let a=s.
last,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return K.errors=[{instancePath:i+"/last",schemaPath:"#\
/properties/last/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(
a)))return K.errors=[{instancePath:i+"/last",schemaPath:"#/properties/last/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var c=p===e}else var c=!0}else return K.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return K.errors=r,e===0}K.evaluated={props:{events:!0,last:!0},dynamicProps:!1,dynamicItems:!1};var Fe=Q;function Z(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=Z.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let c;if(s.id===void 0&&(c="id")||s.at===void 0&&(c="at")||s.text===void 0&&(c="text"))return Z.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(s.id!==void 0){let o=e;if(typeof s.id!="st\
ring")return Z.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;
var t=o===e}else var t=!0;if(t){if(s.at!==void 0){let o=s.at,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return Z.errors=[{instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
a&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return Z.errors=[{instancePath:i+"/at",schemaPath:"#/properties/a\
t/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(o<0||isNaN(o))return Z.errors=[{instancePath:i+"\
/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=a===e}else var t=!0;
if(t)if(s.text!==void 0){let o=e;if(typeof s.text!="string")return Z.errors=[{instancePath:i+"/text",schemaPath:"#/prope\
rties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0}}else return Z.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=r,e===0}Z.evaluated={props:{id:!0,at:!0,text:!0},
dynamicProps:!1,dynamicItems:!1};function D(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){
let r=null,e=0,f=D.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let a;if(s.model===void 0&&(a="model")||s.score===void 0&&(a="score")||s.low===void 0&&(a="\
low")||s.high===void 0&&(a="high")||s.evidence_share===void 0&&(a="evidence_share")||s.provisional===void 0&&(a="provisi\
onal")||s.caps===void 0&&(a="caps"))return D.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a}}],!1;if(s.model!==void 0){let p=e;if(s.model!=="dm1")return D.errors=[{instancePath:i+"/model",schemaPath:"\
#/properties/model/const",keyword:"const",params:{allowedValue:"dm1"}}],!1;var t=p===e}else var t=!0;if(t){if(s.score!==
void 0){let p=s.score,l=e,n=e,d=!1,u=e;if(e===u)if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){let P={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?
r=[P]:r.push(P),e++}else if(p<0||isNaN(p)){let P={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[P]:r.push(P),e++}}else{let P={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[P]:r.push(P),e++}var c=u===e;d=d||c;
let y=e;if(p!==null){let P={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[P]:r.push(P),e++}var c=y===e;if(d=d||c,d)e=n,r!==null&&(n?r.length=n:r=null);else{let P={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,D.errors=r,
!1}var t=l===e}else var t=!0;if(t){if(s.low!==void 0){let p=s.low,l=e;if(e===l)if(typeof p=="number"&&isFinite(p)){if(p>
100||isNaN(p))return D.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}}],!1;if(p<0||isNaN(p))return D.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}else return D.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low\
/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.high!==void 0){let p=s.high,l=e;if(e===
l)if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p))return D.errors=[{instancePath:i+"/high",schemaPath:"#/properti\
es/high/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(p<0||isNaN(p))return D.errors=[{instancePath:i+
"/high",schemaPath:"#/properties/high/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return D.errors=
[{instancePath:i+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else
var t=!0;if(t){if(s.evidence_share!==void 0){let p=s.evidence_share,l=e;if(e===l)if(typeof p=="number"&&isFinite(p)){if(p>
1||isNaN(p))return D.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evidence_share/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1}}],!1;if(p<0||isNaN(p))return D.errors=[{instancePath:i+"/evidence_share",schemaPath:"\
#/properties/evidence_share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return D.errors=[{instancePath:i+
"/evidence_share",schemaPath:"#/properties/evidence_share/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else
var t=!0;if(t){if(s.provisional!==void 0){let p=e;if(typeof s.provisional!="boolean")return D.errors=[{instancePath:i+"/\
provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{type:"boolean"}}],!1;var t=p===e}else var t=!0;
if(t)if(s.caps!==void 0){let p=s.caps,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let d=p.length;for(let u=0;u<d;u++){let y=e;
Z(p[u],{instancePath:i+"/caps/"+u,parentData:p,parentDataProperty:u,rootData:v,dynamicAnchors:_})||(r=r===null?Z.errors:
r.concat(Z.errors),e=r.length);var o=y===e;if(!o)break}}else return D.errors=[{instancePath:i+"/caps",schemaPath:"#/prop\
erties/caps/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}}}}}}else return D.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return D.errors=r,e===0}D.evaluated={props:{model:!0,score:!0,
low:!0,high:!0,evidence_share:!0,provisional:!0,caps:!0},dynamicProps:!1,dynamicItems:!1};var pe={type:"object",required:[
"id","check","severity","title","text","evidence","fix","gain","checked_at"],properties:{id:{type:"string",pattern:"^[a-\
z0-9_.]+$"},check:{type:"string",enum:["spf","dkim","dmarc","mx"]},severity:{type:"string",enum:["stop","fix","hint","ok",
"unknown"]},title:{type:"string"},text:{type:"string"},evidence:{type:"array",items:{$ref:"#/$defs/Evidence"}},fix:{anyOf:[
{$ref:"#/$defs/Fix"},{type:"null"}]},gain:{type:"number",minimum:0,maximum:100},checked_at:{$ref:"#/$defs/Ms"}}},he=new RegExp(
"^[a-z0-9_.]+$","u");function C(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=C.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let o;if(s.question===void 0&&(o="question")||s.answer===void 0&&(o="answer")||s.servers===void 0&&(o="servers")||s.
asked_at===void 0&&(o="asked_at"))return C.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.question!==void 0){let a=e;if(typeof s.question!="string")return C.errors=[{instancePath:i+"/question",schemaPath:"\
#/properties/question/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.answer!==void 0){
let a=s.answer,p=e;if(e===p)if(Array.isArray(a)){var c=!0;let n=a.length;for(let d=0;d<n;d++){let u=e;if(typeof a[d]!="s\
tring")return C.errors=[{instancePath:i+"/answer/"+d,schemaPath:"#/properties/answer/items/type",keyword:"type",params:{
type:"string"}}],!1;var c=u===e;if(!c)break}}else return C.errors=[{instancePath:i+"/answer",schemaPath:"#/properties/an\
swer/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0;if(t){if(s.servers!==void 0){let a=s.servers,
p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return C.errors=[{instancePath:i+"/servers",schemaPath:"#/p\
roperties/servers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(
a)))return C.errors=[{instancePath:i+"/servers",schemaPath:"#/properties/servers/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var t=p===e}else var t=!0;if(t)if(s.asked_at!==void 0){let a=e;k(s.asked_at,{instancePath:i+"/asked_at",
parentData:s,parentDataProperty:"asked_at",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),e=r.length);
var t=a===e}else var t=!0}}}else return C.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return C.errors=r,e===0}C.evaluated={props:{question:!0,answer:!0,servers:!0,asked_at:!0},dynamicProps:!1,dynamicItems:!1};var ve={type:"object",required:["type","name","host","value","ttl","replaces"],properties:{type:{type:"string",enum:["TX\
T","CNAME","MX"]},name:{type:"string"},host:{type:"string"},value:{type:"string"},ttl:{type:"integer",minimum:60},replaces:{
anyOf:[{type:"string"},{type:"null"}]}}};function F(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,
dynamicAnchors:_={}}={}){let r=null,e=0,f=F.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.type===void 0&&(o="type")||s.name===void 0&&(o="name")||s.
host===void 0&&(o="host")||s.value===void 0&&(o="value")||s.ttl===void 0&&(o="ttl")||s.replaces===void 0&&(o="replaces"))
return F.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.type!==
void 0){let a=s.type,p=e;if(typeof a!="string")return F.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(!(a==="TXT"||a==="CNAME"||a==="MX"))return F.errors=[{instancePath:i+"\
/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ve.properties.type.enum}}],!1;var t=p===
e}else var t=!0;if(t){if(s.name!==void 0){let a=e;if(typeof s.name!="string")return F.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.host!==void 0){let a=e;
if(typeof s.host!="string")return F.errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{
type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.value!==void 0){let a=e;if(typeof s.value!="string")return F.errors=
[{instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else
var t=!0;if(t){if(s.ttl!==void 0){let a=s.ttl,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return F.errors=
[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a==
"number"&&isFinite(a)&&(a<60||isNaN(a)))return F.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/minimum",keyword:"\
minimum",params:{comparison:">=",limit:60}}],!1;var t=p===e}else var t=!0;if(t)if(s.replaces!==void 0){let a=s.replaces,
p=e,l=e,n=!1,d=e;if(typeof a!="string"){let h={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/anyOf/0/type",
keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}var c=d===e;n=n||c;let u=e;if(a!==null){let h={instancePath:i+
"/replaces",schemaPath:"#/properties/replaces/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),
e++}var c=u===e;if(n=n||c,n)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/replaces",schemaPath:"#/pro\
perties/replaces/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,F.errors=r,!1}var t=p===e}else var t=!0}}}}}else
return F.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return F.errors=r,e===0}
F.evaluated={props:{type:!0,name:!0,host:!0,value:!0,ttl:!0,replaces:!0},dynamicProps:!1,dynamicItems:!1};function H(s,{
instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=H.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;
if(s.text===void 0&&(p="text")||s.steps===void 0&&(p="steps")||s.record===void 0&&(p="record"))return H.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(s.text!==void 0){let l=e;if(typeof s.text!=
"string")return H.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"strin\
g"}}],!1;var t=l===e}else var t=!0;if(t){if(s.steps!==void 0){let l=s.steps,n=e;if(e===n)if(Array.isArray(l)){var c=!0;let u=l.
length;for(let y=0;y<u;y++){let h=e;if(typeof l[y]!="string")return H.errors=[{instancePath:i+"/steps/"+y,schemaPath:"#/\
properties/steps/items/type",keyword:"type",params:{type:"string"}}],!1;var c=h===e;if(!c)break}}else return H.errors=[{
instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=n===e}else var t=!0;
if(t)if(s.record!==void 0){let l=s.record,n=e,d=e,u=!1,y=e;F(l,{instancePath:i+"/record",parentData:s,parentDataProperty:"\
record",rootData:v,dynamicAnchors:_})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var a=y===e;if(u=u||a,a){var o={};
o.type=!0,o.name=!0,o.host=!0,o.value=!0,o.ttl=!0,o.replaces=!0}let h=e;if(l!==null){let g={instancePath:i+"/record",schemaPath:"\
#/properties/record/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var a=h===e;if(u=u||
a,u)e=d,r!==null&&(d?r.length=d:r=null);else{let g={instancePath:i+"/record",schemaPath:"#/properties/record/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,H.errors=r,!1}var t=n===e}else var t=!0}}else return H.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=r,e===0}H.evaluated={props:{text:!0,steps:!0,
record:!0},dynamicProps:!1,dynamicItems:!1};function O(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,
dynamicAnchors:_={}}={}){let r=null,e=0,f=O.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.id===void 0&&(p="id")||s.check===void 0&&(p="check")||s.severity===
void 0&&(p="severity")||s.title===void 0&&(p="title")||s.text===void 0&&(p="text")||s.evidence===void 0&&(p="evidence")||
s.fix===void 0&&(p="fix")||s.gain===void 0&&(p="gain")||s.checked_at===void 0&&(p="checked_at"))return O.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(s.id!==void 0){let l=s.id,n=e;if(e===n)if(typeof l==
"string"){if(!he.test(l))return O.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9_.]+$"}}],!1}else return O.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"typ\
e",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.check!==void 0){let l=s.check,n=e;if(typeof l!="stri\
ng")return O.errors=[{instancePath:i+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"string"}}],
!1;if(!(l==="spf"||l==="dkim"||l==="dmarc"||l==="mx"))return O.errors=[{instancePath:i+"/check",schemaPath:"#/properties\
/check/enum",keyword:"enum",params:{allowedValues:pe.properties.check.enum}}],!1;var t=n===e}else var t=!0;if(t){if(s.severity!==
void 0){let l=s.severity,n=e;if(typeof l!="string")return O.errors=[{instancePath:i+"/severity",schemaPath:"#/properties\
/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="stop"||l==="fix"||l==="hint"||l==="ok"||l==="unknow\
n"))return O.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:pe.
properties.severity.enum}}],!1;var t=n===e}else var t=!0;if(t){if(s.title!==void 0){let l=e;if(typeof s.title!="string")
return O.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;
var t=l===e}else var t=!0;if(t){if(s.text!==void 0){let l=e;if(typeof s.text!="string")return O.errors=[{instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.
evidence!==void 0){let l=s.evidence,n=e;if(e===n)if(Array.isArray(l)){var c=!0;let u=l.length;for(let y=0;y<u;y++){let h=e;
C(l[y],{instancePath:i+"/evidence/"+y,parentData:l,parentDataProperty:y,rootData:v,dynamicAnchors:_})||(r=r===null?C.errors:
r.concat(C.errors),e=r.length);var c=h===e;if(!c)break}}else return O.errors=[{instancePath:i+"/evidence",schemaPath:"#/\
properties/evidence/type",keyword:"type",params:{type:"array"}}],!1;var t=n===e}else var t=!0;if(t){if(s.fix!==void 0){let l=s.
fix,n=e,d=e,u=!1,y=e;H(l,{instancePath:i+"/fix",parentData:s,parentDataProperty:"fix",rootData:v,dynamicAnchors:_})||(r=
r===null?H.errors:r.concat(H.errors),e=r.length);var a=y===e;if(u=u||a,a){var o={};o.text=!0,o.steps=!0,o.record=!0}let h=e;
if(l!==null){let g={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[g]:r.push(g),e++}var a=h===e;if(u=u||a,u)e=d,r!==null&&(d?r.length=d:r=null);else{let g={instancePath:i+"/fi\
x",schemaPath:"#/properties/fix/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,O.errors=r,!1}var t=n===
e}else var t=!0;if(t){if(s.gain!==void 0){let l=s.gain,n=e;if(e===n)if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(
l))return O.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/gain/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}}],!1;if(l<0||isNaN(l))return O.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/gain/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}else return O.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/ga\
in/type",keyword:"type",params:{type:"number"}}],!1;var t=n===e}else var t=!0;if(t)if(s.checked_at!==void 0){let l=e;k(s.
checked_at,{instancePath:i+"/checked_at",parentData:s,parentDataProperty:"checked_at",rootData:v,dynamicAnchors:_})||(r=
r===null?k.errors:r.concat(k.errors),e=r.length);var t=l===e}else var t=!0}}}}}}}}else return O.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return O.errors=r,e===0}O.evaluated={props:{id:!0,check:!0,
severity:!0,title:!0,text:!0,evidence:!0,fix:!0,gain:!0,checked_at:!0},dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:i="",
parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=L.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.mailbox===
void 0&&(o="mailbox")||s.domain===void 0&&(o="domain")||s.checked_at===void 0&&(o="checked_at")||s.seconds===void 0&&(o=
"seconds")||s.queries===void 0&&(o="queries")||s.score===void 0&&(o="score")||s.findings===void 0&&(o="findings"))return L.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.mailbox!==void 0){
let a=e;x(s.mailbox,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,dynamicAnchors:_})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.domain!==void 0){let a=e;if(typeof s.
domain!="string")return L.errors=[{instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{
type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.checked_at!==void 0){let a=e;k(s.checked_at,{instancePath:i+"/c\
hecked_at",parentData:s,parentDataProperty:"checked_at",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),
e=r.length);var t=a===e}else var t=!0;if(t){if(s.seconds!==void 0){let a=s.seconds,p=e;if(e===p)if(typeof a=="number"&&isFinite(
a)){if(a<0||isNaN(a))return L.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}}],!1}else return L.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/sec\
onds/type",keyword:"type",params:{type:"number"}}],!1;var t=p===e}else var t=!0;if(t){if(s.queries!==void 0){let a=s.queries,
p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return L.errors=[{instancePath:i+"/queries",schemaPath:"#/p\
roperties/queries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(
a)))return L.errors=[{instancePath:i+"/queries",schemaPath:"#/properties/queries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var t=p===e}else var t=!0;if(t){if(s.score!==void 0){let a=e;D(s.score,{instancePath:i+"/score",parentData:s,
parentDataProperty:"score",rootData:v,dynamicAnchors:_})||(r=r===null?D.errors:r.concat(D.errors),e=r.length);var t=a===
e}else var t=!0;if(t)if(s.findings!==void 0){let a=s.findings,p=e;if(e===p)if(Array.isArray(a)){var c=!0;let n=a.length;
for(let d=0;d<n;d++){let u=e;O(a[d],{instancePath:i+"/findings/"+d,parentData:a,parentDataProperty:d,rootData:v,dynamicAnchors:_})||
(r=r===null?O.errors:r.concat(O.errors),e=r.length);var c=u===e;if(!c)break}}else return L.errors=[{instancePath:i+"/fin\
dings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0}}}}}}else
return L.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return L.errors=r,e===0}
L.evaluated={props:{mailbox:!0,domain:!0,checked_at:!0,seconds:!0,queries:!0,score:!0,findings:!0},dynamicProps:!1,dynamicItems:!1};
function Q(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=Q.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let a;if(s.health===void 0&&(a="health")||s.checking===void 0&&(a="checking"))return Q.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.health!==void 0){let p=s.health,l=e,n=e,d=!1,u=e;L(p,
{instancePath:i+"/health",parentData:s,parentDataProperty:"health",rootData:v,dynamicAnchors:_})||(r=r===null?L.errors:r.
concat(L.errors),e=r.length);var c=u===e;if(d=d||c,c){var t={};t.mailbox=!0,t.domain=!0,t.checked_at=!0,t.seconds=!0,t.queries=
!0,t.score=!0,t.findings=!0}let y=e;if(p!==null){let h={instancePath:i+"/health",schemaPath:"#/properties/health/anyOf/1\
/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var c=y===e;if(d=d||c,d)e=n,r!==null&&(n?r.length=
n:r=null);else{let h={instancePath:i+"/health",schemaPath:"#/properties/health/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[h]:r.push(h),e++,Q.errors=r,!1}var o=l===e}else var o=!0;if(o)if(s.checking!==void 0){let p=e;if(typeof s.checking!=
"boolean")return Q.errors=[{instancePath:i+"/checking",schemaPath:"#/properties/checking/type",keyword:"type",params:{type:"\
boolean"}}],!1;var o=p===e}else var o=!0}else return Q.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Q.errors=r,e===0}Q.evaluated={props:{health:!0,checking:!0},dynamicProps:!1,dynamicItems:!1};
var Ee=B;function B(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=B.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let c;if(s.api===void 0&&(c="api")||s.api_min===void 0&&(c="api_min")||s.version===void 0&&(c="version"))return B.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(s.api!==void 0){let o=s.api,
a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return B.errors=[{instancePath:i+"/api",schemaPath:"#/prope\
rties/api/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return B.
errors=[{instancePath:i+"/api",schemaPath:"#/properties/api/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var t=a===e}else var t=!0;if(t){if(s.api_min!==void 0){let o=s.api_min,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)))return B.errors=[{instancePath:i+"/api_min",schemaPath:"#/properties/api_min/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return B.errors=[{instancePath:i+"/api_min",schemaPath:"\
#/properties/api_min/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=a===e}else var t=!0;if(t)if(s.
version!==void 0){let o=e;if(typeof s.version!="string")return B.errors=[{instancePath:i+"/version",schemaPath:"#/proper\
ties/version/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0}}else return B.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=r,e===0}B.evaluated={props:{api:!0,api_min:!0,
version:!0},dynamicProps:!1,dynamicItems:!1};var Me=z,_e={type:"object",required:["id","address","mailbox","state","step\
s","error","started_at"],properties:{id:{$ref:"#/$defs/Id"},address:{type:"string"},mailbox:{anyOf:[{$ref:"#/$defs/Id"},
{type:"null"}]},state:{type:"string",enum:["running","done","failed","cancelled"]},steps:{type:"array",items:{$ref:"#/$d\
efs/Step"}},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]},started_at:{$ref:"#/$defs/Ms"}}},fe={type:"object",required:[
"name","state","seconds","detail","done","total"],properties:{name:{type:"string",enum:["settings","signed_in","receivin\
g","sending","reading","checking"]},state:{type:"string",enum:["waiting","running","done","failed"]},seconds:{anyOf:[{type:"\
number",minimum:0},{type:"null"}]},detail:{anyOf:[{type:"string"},{type:"null"}]},done:{anyOf:[{type:"integer",minimum:0},
{type:"null"}]},total:{anyOf:[{type:"integer",minimum:0},{type:"null"}]}}};function E(s,{instancePath:i="",parentData:b,
parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=E.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.name===void 0&&(l="name")||
s.state===void 0&&(l="state")||s.seconds===void 0&&(l="seconds")||s.detail===void 0&&(l="detail")||s.done===void 0&&(l="\
done")||s.total===void 0&&(l="total"))return E.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:l}}],!1;if(s.name!==void 0){let n=s.name,d=e;if(typeof n!="string")return E.errors=[{instancePath:i+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="settings"||n==="signed_in"||
n==="receiving"||n==="sending"||n==="reading"||n==="checking"))return E.errors=[{instancePath:i+"/name",schemaPath:"#/pr\
operties/name/enum",keyword:"enum",params:{allowedValues:fe.properties.name.enum}}],!1;var t=d===e}else var t=!0;if(t){if(s.
state!==void 0){let n=s.state,d=e;if(typeof n!="string")return E.errors=[{instancePath:i+"/state",schemaPath:"#/properti\
es/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="waiting"||n==="running"||n==="done"||n==="failed"))return E.
errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:fe.properties.
state.enum}}],!1;var t=d===e}else var t=!0;if(t){if(s.seconds!==void 0){let n=s.seconds,d=e,u=e,y=!1,h=e;if(e===h)if(typeof n==
"number"&&isFinite(n)){if(n<0||isNaN(n)){let m={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf/0/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[m]:r.push(m),e++}}else{let m={instancePath:i+"/secon\
ds",schemaPath:"#/properties/seconds/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[m]:r.push(m),e++}var c=h===
e;y=y||c;let P=e;if(n!==null){let m={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf/1/type",keyword:"t\
ype",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var c=P===e;if(y=y||c,y)e=u,r!==null&&(u?r.length=u:r=null);else{
let m={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:
r.push(m),e++,E.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.detail!==void 0){let n=s.detail,d=e,u=e,y=!1,h=e;if(typeof n!=
"string"){let m={instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};r===null?r=[m]:r.push(m),e++}var o=h===e;y=y||o;let P=e;if(n!==null){let m={instancePath:i+"/detail",schemaPath:"\
#/properties/detail/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var o=P===e;if(y=y||
o,y)e=u,r!==null&&(u?r.length=u:r=null);else{let m={instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,E.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.done!==void 0){
let n=s.done,d=e,u=e,y=!1,h=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let m={instancePath:i+"/done",schemaPath:"\
#/properties/done/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?r=[m]:r.push(m),e++}if(e===h&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n))){let m={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};r===null?r=[m]:r.push(m),e++}var a=h===e;y=y||a;let P=e;if(n!==null){let m={instancePath:i+
"/done",schemaPath:"#/properties/done/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var a=P===
e;if(y=y||a,y)e=u,r!==null&&(u?r.length=u:r=null);else{let m={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,E.errors=r,!1}var t=d===e}else var t=!0;if(t)if(s.total!==
void 0){let n=s.total,d=e,u=e,y=!1,h=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let m={instancePath:i+"\
/total",schemaPath:"#/properties/total/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?r=[m]:r.push(m),e++}
if(e===h&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let m={instancePath:i+"/total",schemaPath:"#/properties/tota\
l/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[m]:r.push(m),e++}var p=h===e;y=y||p;let P=e;
if(n!==null){let m={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf/1/type",keyword:"type",params:{type:"nu\
ll"}};r===null?r=[m]:r.push(m),e++}var p=P===e;if(y=y||p,y)e=u,r!==null&&(u?r.length=u:r=null);else{let m={instancePath:i+
"/total",schemaPath:"#/properties/total/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,E.errors=r,
!1}var t=d===e}else var t=!0}}}}}else return E.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return E.errors=r,e===0}E.evaluated={props:{name:!0,state:!0,seconds:!0,detail:!0,done:!0,total:!0},dynamicProps:!1,
dynamicItems:!1};var ge={type:"object",required:["code","sentence","next_step","field","said","facts"],properties:{code:{
type:"string",pattern:"^[a-z_]+$"},sentence:{type:"string"},next_step:{type:"string"},field:{anyOf:[{type:"string"},{type:"\
null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},facts:{type:"object",additionalProperties:{type:["string","integer"]}}}},
ae=new RegExp("^[a-z_]+$","u");function $(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){
let r=null,e=0,f=$.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let p;if(s.code===void 0&&(p="code")||s.sentence===void 0&&(p="sentence")||s.next_step===void 0&&
(p="next_step")||s.field===void 0&&(p="field")||s.said===void 0&&(p="said")||s.facts===void 0&&(p="facts"))return $.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(s.code!==void 0){let l=s.
code,n=e;if(e===n)if(typeof l=="string"){if(!ae.test(l))return $.errors=[{instancePath:i+"/code",schemaPath:"#/propertie\
s/code/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+$"}}],!1}else return $.errors=[{instancePath:i+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.sentence!==void 0){
let l=e;if(typeof s.sentence!="string")return $.errors=[{instancePath:i+"/sentence",schemaPath:"#/properties/sentence/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.next_step!==void 0){let l=e;if(typeof s.
next_step!="string")return $.errors=[{instancePath:i+"/next_step",schemaPath:"#/properties/next_step/type",keyword:"type",
params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.field!==void 0){let l=s.field,n=e,d=e,u=!1,y=e;if(typeof l!=
"string"){let g={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf/0/type",keyword:"type",params:{type:"strin\
g"}};r===null?r=[g]:r.push(g),e++}var c=y===e;u=u||c;let h=e;if(l!==null){let g={instancePath:i+"/field",schemaPath:"#/p\
roperties/field/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var c=h===e;if(u=u||c,u)
e=d,r!==null&&(d?r.length=d:r=null);else{let g={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[g]:r.push(g),e++,$.errors=r,!1}var t=n===e}else var t=!0;if(t){if(s.said!==void 0){let l=s.
said,n=e,d=e,u=!1,y=e;if(typeof l!="string"){let g={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"\
type",params:{type:"string"}};r===null?r=[g]:r.push(g),e++}var o=y===e;u=u||o;let h=e;if(l!==null){let g={instancePath:i+
"/said",schemaPath:"#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var o=h===
e;if(u=u||o,u)e=d,r!==null&&(d?r.length=d:r=null);else{let g={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,$.errors=r,!1}var t=n===e}else var t=!0;if(t)if(s.facts!==
void 0){let l=s.facts,n=e;if(e===n)if(l&&typeof l=="object"&&!Array.isArray(l))for(let u in l){let y=l[u],h=e;if(typeof y!=
"string"&&!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return $.errors=[{instancePath:i+"/facts/"+u.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProperties/type",keyword:"type",params:{type:ge.properties.
facts.additionalProperties.type}}],!1;var a=h===e;if(!a)break}else return $.errors=[{instancePath:i+"/facts",schemaPath:"\
#/properties/facts/type",keyword:"type",params:{type:"object"}}],!1;var t=n===e}else var t=!0}}}}}else return $.errors=[
{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $.errors=r,e===0}$.evaluated={props:{
code:!0,sentence:!0,next_step:!0,field:!0,said:!0,facts:!0},dynamicProps:!1,dynamicItems:!1};function z(s,{instancePath:i="",
parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=z.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.id===void 0&&
(l="id")||s.address===void 0&&(l="address")||s.mailbox===void 0&&(l="mailbox")||s.state===void 0&&(l="state")||s.steps===
void 0&&(l="steps")||s.error===void 0&&(l="error")||s.started_at===void 0&&(l="started_at"))return z.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==void 0){let n=e;x(s.id,{instancePath:i+
"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:_})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);
var t=n===e}else var t=!0;if(t){if(s.address!==void 0){let n=e;if(typeof s.address!="string")return z.errors=[{instancePath:i+
"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){
if(s.mailbox!==void 0){let n=s.mailbox,d=e,u=e,y=!1,h=e;x(n,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"\
mailbox",rootData:v,dynamicAnchors:_})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var c=h===e;y=y||c;let P=e;if(n!==
null){let m={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[m]:r.push(m),e++}var c=P===e;if(y=y||c,y)e=u,r!==null&&(u?r.length=u:r=null);else{let m={instancePath:i+"/ma\
ilbox",schemaPath:"#/properties/mailbox/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,z.errors=r,
!1}var t=d===e}else var t=!0;if(t){if(s.state!==void 0){let n=s.state,d=e;if(typeof n!="string")return z.errors=[{instancePath:i+
"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="running"||n==="done"||
n==="failed"||n==="cancelled"))return z.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"e\
num",params:{allowedValues:_e.properties.state.enum}}],!1;var t=d===e}else var t=!0;if(t){if(s.steps!==void 0){let n=s.steps,
d=e;if(e===d)if(Array.isArray(n)){var o=!0;let y=n.length;for(let h=0;h<y;h++){let P=e;E(n[h],{instancePath:i+"/steps/"+
h,parentData:n,parentDataProperty:h,rootData:v,dynamicAnchors:_})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var o=P===
e;if(!o)break}}else return z.errors=[{instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{
type:"array"}}],!1;var t=d===e}else var t=!0;if(t){if(s.error!==void 0){let n=s.error,d=e,u=e,y=!1,h=e;$(n,{instancePath:i+
"/error",parentData:s,parentDataProperty:"error",rootData:v,dynamicAnchors:_})||(r=r===null?$.errors:r.concat($.errors),
e=r.length);var p=h===e;if(y=y||p,p){var a={};a.code=!0,a.sentence=!0,a.next_step=!0,a.field=!0,a.said=!0,a.facts=!0}let P=e;
if(n!==null){let m={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"nu\
ll"}};r===null?r=[m]:r.push(m),e++}var p=P===e;if(y=y||p,y)e=u,r!==null&&(u?r.length=u:r=null);else{let m={instancePath:i+
"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,z.errors=r,
!1}var t=d===e}else var t=!0;if(t)if(s.started_at!==void 0){let n=e;k(s.started_at,{instancePath:i+"/started_at",parentData:s,
parentDataProperty:"started_at",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),e=r.length);var t=n===
e}else var t=!0}}}}}}else return z.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return z.errors=r,e===0}z.evaluated={props:{id:!0,address:!0,mailbox:!0,state:!0,steps:!0,error:!0,started_at:!0},dynamicProps:!1,
dynamicItems:!1};var ze=se;function se(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,
f=se.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.link===void 0&&(t="link"))return se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:t}}],!1;s.link!==void 0&&(x(s.link,{instancePath:i+"/link",parentData:s,parentDataProperty:"\
link",rootData:v,dynamicAnchors:_})||(r=r===null?x.errors:r.concat(x.errors),e=r.length))}else return se.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=r,e===0}se.evaluated={props:{link:!0},dynamicProps:!1,
dynamicItems:!1};var Ve=X;var Pe={type:"string",enum:["linking","active","needs_sign_in","paused","disconnected"]};function G(s,{instancePath:i="",
parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=G.evaluated;return f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof s!="string"?(G.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1):s==="linking"||s==="active"||s==="needs_sign_in"||s==="paused"||s==="disconnected"?(G.
errors=r,e===0):(G.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Pe.enum}}],!1)}G.evaluated=
{dynamicProps:!1,dynamicItems:!1};var ke={type:"object",required:["host","port","security"],properties:{host:{type:"stri\
ng",minLength:1,maxLength:253},port:{type:"integer",minimum:1,maximum:65535},security:{type:"string",enum:["tls","startt\
ls"]}}},ue=le().default;function q(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){
let r=null,e=0,f=q.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let c;if(s.host===void 0&&(c="host")||s.port===void 0&&(c="port")||s.security===void 0&&(c=
"security"))return q.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;
if(s.host!==void 0){let o=s.host,a=e;if(e===a)if(typeof o=="string"){if(ue(o)>253)return q.errors=[{instancePath:i+"/hos\
t",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(ue(o)<1)return q.errors=[{instancePath:i+
"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit:1}}],!1}else return q.errors=[{instancePath:i+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.
port!==void 0){let o=s.port,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return q.errors=[{instancePath:i+
"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)){if(o>65535||isNaN(o))return q.errors=[{instancePath:i+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:65535}}],!1;if(o<1||isNaN(o))return q.errors=[{instancePath:i+"/port",schemaPath:"#/pro\
perties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var t=a===e}else var t=!0;if(t)if(s.security!==
void 0){let o=s.security,a=e;if(typeof o!="string")return q.errors=[{instancePath:i+"/security",schemaPath:"#/properties\
/security/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="tls"||o==="starttls"))return q.errors=[{instancePath:i+
"/security",schemaPath:"#/properties/security/enum",keyword:"enum",params:{allowedValues:ke.properties.security.enum}}],
!1;var t=a===e}else var t=!0}}else return q.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}}],!1;return q.errors=r,e===0}q.evaluated={props:{host:!0,port:!0,security:!0},dynamicProps:!1,dynamicItems:!1};var we={
type:"object",required:["hour","day","gap_seconds","counts","send_anyway"],properties:{hour:{type:"integer",minimum:1},day:{
type:"integer",minimum:1},gap_seconds:{type:"integer",minimum:0,maximum:3600},counts:{type:"string",enum:["outreach","al\
l"]},send_anyway:{type:"boolean"}}};function j(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){
let r=null,e=0,f=j.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let c;if(s.hour===void 0&&(c="hour")||s.day===void 0&&(c="day")||s.gap_seconds===void 0&&(c=
"gap_seconds")||s.counts===void 0&&(c="counts")||s.send_anyway===void 0&&(c="send_anyway"))return j.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(s.hour!==void 0){let o=s.hour,a=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return j.errors=[{instancePath:i+"/hour",schemaPath:"#/properties/hour/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return j.errors=[{instancePath:i+
"/hour",schemaPath:"#/properties/hour/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=a===e}else var t=!0;
if(t){if(s.day!==void 0){let o=s.day,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return j.errors=[{instancePath:i+
"/day",schemaPath:"#/properties/day/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)&&(o<1||isNaN(o)))return j.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var t=a===e}else var t=!0;if(t){if(s.gap_seconds!==void 0){let o=s.gap_seconds,a=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return j.errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_s\
econds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>3600||isNaN(o))
return j.errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:3600}}],!1;if(o<0||isNaN(o))return j.errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properti\
es/gap_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=a===e}else var t=!0;if(t){if(s.counts!==
void 0){let o=s.counts,a=e;if(typeof o!="string")return j.errors=[{instancePath:i+"/counts",schemaPath:"#/properties/cou\
nts/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="outreach"||o==="all"))return j.errors=[{instancePath:i+"/\
counts",schemaPath:"#/properties/counts/enum",keyword:"enum",params:{allowedValues:we.properties.counts.enum}}],!1;var t=a===
e}else var t=!0;if(t)if(s.send_anyway!==void 0){let o=e;if(typeof s.send_anyway!="boolean")return j.errors=[{instancePath:i+
"/send_anyway",schemaPath:"#/properties/send_anyway/type",keyword:"type",params:{type:"boolean"}}],!1;var t=o===e}else var t=!0}}}}else
return j.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return j.errors=r,e===0}
j.evaluated={props:{hour:!0,day:!0,gap_seconds:!0,counts:!0,send_anyway:!0},dynamicProps:!1,dynamicItems:!1};function N(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=N.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let o;if(s.used===void 0&&(o="used")||s.limit===void 0&&(o="limit")||s.left===void 0&&(o="left")||s.frees_at===void 0&&
(o="frees_at"))return N.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.used!==void 0){let a=s.used,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return N.errors=[{instancePath:i+
"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a)))return N.errors=[{instancePath:i+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t){if(s.limit!==void 0){let a=s.limit,p=e;if(!(typeof a=="num\
ber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return N.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return N.errors=[{instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else
var t=!0;if(t){if(s.left!==void 0){let a=s.left,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return N.errors=
[{instancePath:i+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a==
"number"&&isFinite(a)&&(a<0||isNaN(a)))return N.errors=[{instancePath:i+"/left",schemaPath:"#/properties/left/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t)if(s.frees_at!==void 0){let a=s.frees_at,p=e,
l=e,n=!1,d=e;k(a,{instancePath:i+"/frees_at",parentData:s,parentDataProperty:"frees_at",rootData:v,dynamicAnchors:_})||(r=
r===null?k.errors:r.concat(k.errors),e=r.length);var c=d===e;n=n||c;let u=e;if(a!==null){let h={instancePath:i+"/frees_a\
t",schemaPath:"#/properties/frees_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var c=u===
e;if(n=n||c,n)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/frees_at",schemaPath:"#/properties/frees_\
at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,N.errors=r,!1}var t=p===e}else var t=!0}}}else return N.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return N.errors=r,e===0}N.evaluated=
{props:{used:!0,limit:!0,left:!0,frees_at:!0},dynamicProps:!1,dynamicItems:!1};function S(s,{instancePath:i="",parentData:b,
parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=S.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.hour===void 0&&(o="hour")||
s.day===void 0&&(o="day")||s.ceiling===void 0&&(o="ceiling")||s.can_send_now===void 0&&(o="can_send_now")||s.next_slot===
void 0&&(o="next_slot"))return S.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.hour!==void 0){let a=e;N(s.hour,{instancePath:i+"/hour",parentData:s,parentDataProperty:"hour",rootData:v,dynamicAnchors:_})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.day!==void 0){let a=e;N(s.day,{
instancePath:i+"/day",parentData:s,parentDataProperty:"day",rootData:v,dynamicAnchors:_})||(r=r===null?N.errors:r.concat(
N.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.ceiling!==void 0){let a=e;N(s.ceiling,{instancePath:i+"/ceili\
ng",parentData:s,parentDataProperty:"ceiling",rootData:v,dynamicAnchors:_})||(r=r===null?N.errors:r.concat(N.errors),e=r.
length);var t=a===e}else var t=!0;if(t){if(s.can_send_now!==void 0){let a=s.can_send_now,p=e;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a)))return S.errors=[{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return S.errors=[
{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1;var t=p===e}else var t=!0;if(t)if(s.next_slot!==void 0){let a=s.next_slot,p=e,l=e,n=!1,d=e;k(a,{instancePath:i+
"/next_slot",parentData:s,parentDataProperty:"next_slot",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.
errors),e=r.length);var c=d===e;n=n||c;let u=e;if(a!==null){let h={instancePath:i+"/next_slot",schemaPath:"#/properties/\
next_slot/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var c=u===e;if(n=n||c,n)e=l,r!==
null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/next_slot",schemaPath:"#/properties/next_slot/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[h]:r.push(h),e++,S.errors=r,!1}var t=p===e}else var t=!0}}}}else return S.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=r,e===0}S.evaluated={props:{hour:!0,day:!0,
ceiling:!0,can_send_now:!0,next_slot:!0},dynamicProps:!1,dynamicItems:!1};var be={type:"object",required:["state","at","\
error"],properties:{state:{type:"string",enum:["never","syncing","current","failed"]},at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"\
null"}]},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]}}};function W(s,{instancePath:i="",parentData:b,parentDataProperty:w,
rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=W.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.state===void 0&&(p="state")||s.at===void 0&&
(p="at")||s.error===void 0&&(p="error"))return W.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:p}}],!1;if(s.state!==void 0){let l=s.state,n=e;if(typeof l!="string")return W.errors=[{instancePath:i+"/\
state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="never"||l==="syncing"||
l==="current"||l==="failed"))return W.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enu\
m",params:{allowedValues:be.properties.state.enum}}],!1;var t=n===e}else var t=!0;if(t){if(s.at!==void 0){let l=s.at,n=e,
d=e,u=!1,y=e;k(l,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:v,dynamicAnchors:_})||(r=r===null?k.
errors:r.concat(k.errors),e=r.length);var c=y===e;u=u||c;let h=e;if(l!==null){let g={instancePath:i+"/at",schemaPath:"#/\
properties/at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var c=h===e;if(u=u||c,u)e=
d,r!==null&&(d?r.length=d:r=null);else{let g={instancePath:i+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[g]:r.push(g),e++,W.errors=r,!1}var t=n===e}else var t=!0;if(t)if(s.error!==void 0){let l=s.error,n=e,
d=e,u=!1,y=e;$(l,{instancePath:i+"/error",parentData:s,parentDataProperty:"error",rootData:v,dynamicAnchors:_})||(r=r===
null?$.errors:r.concat($.errors),e=r.length);var a=y===e;if(u=u||a,a){var o={};o.code=!0,o.sentence=!0,o.next_step=!0,o.
field=!0,o.said=!0,o.facts=!0}let h=e;if(l!==null){let g={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/1\
/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var a=h===e;if(u=u||a,u)e=d,r!==null&&(d?r.length=
d:r=null);else{let g={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[g]:r.push(g),e++,W.errors=r,!1}var t=n===e}else var t=!0}}else return W.errors=[{instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return W.errors=r,e===0}W.evaluated={props:{state:!0,at:!0,error:!0},dynamicProps:!1,
dynamicItems:!1};var xe=new RegExp("^\\d{4}-\\d\\d-\\d\\d$","u");function U(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,
dynamicAnchors:_={}}={}){let r=null,e=0,f=U.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.day===void 0&&(c="day")||s.sent===void 0&&(c="sent"))return U.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;if(s.day!==void 0){let o=s.
day,a=e;if(e===a)if(typeof o=="string"){if(!xe.test(o))return U.errors=[{instancePath:i+"/day",schemaPath:"#/properties/\
day/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\d$"}}],!1}else return U.errors=[{instancePath:i+"/da\
y",schemaPath:"#/properties/day/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t)if(s.sent!==
void 0){let o=s.sent,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return U.errors=[{instancePath:i+"/sen\
t",schemaPath:"#/properties/sent/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(
o)&&(o<0||isNaN(o)))return U.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0}else return U.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return U.errors=r,e===0}U.evaluated={props:{day:!0,sent:!0},dynamicProps:!1,dynamicItems:!1};
function X(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=X.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let l;if(s.id===void 0&&(l="id")||s.address===void 0&&(l="address")||s.provider===void 0&&(l="provider")||s.state===
void 0&&(l="state")||s.reason===void 0&&(l="reason")||s.since===void 0&&(l="since")||s.synced_at===void 0&&(l="synced_at")||
s.score===void 0&&(l="score")||s.imap===void 0&&(l="imap")||s.smtp===void 0&&(l="smtp")||s.limits===void 0&&(l="limits")||
s.usage===void 0&&(l="usage")||s.sync===void 0&&(l="sync")||s.days===void 0&&(l="days"))return X.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==void 0){let n=e;x(s.id,{instancePath:i+
"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:_})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);
var t=n===e}else var t=!0;if(t){if(s.address!==void 0){let n=e;if(typeof s.address!="string")return X.errors=[{instancePath:i+
"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){
if(s.provider!==void 0){let n=e;if(typeof s.provider!="string")return X.errors=[{instancePath:i+"/provider",schemaPath:"\
#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.state!==void 0){
let n=e;G(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"state",rootData:v,dynamicAnchors:_})||(r=r===
null?G.errors:r.concat(G.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.reason!==void 0){let n=s.reason,d=e,u=e,
y=!1,h=e;if(typeof n!="string"){let m={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"t\
ype",params:{type:"string"}};r===null?r=[m]:r.push(m),e++}var c=h===e;y=y||c;let P=e;if(n!==null){let m={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}
var c=P===e;if(y=y||c,y)e=u,r!==null&&(u?r.length=u:r=null);else{let m={instancePath:i+"/reason",schemaPath:"#/propertie\
s/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,X.errors=r,!1}var t=d===e}else var t=!0;if(t){
if(s.since!==void 0){let n=e;k(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:v,dynamicAnchors:_})||
(r=r===null?k.errors:r.concat(k.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.synced_at!==void 0){let n=s.synced_at,
d=e,u=e,y=!1,h=e;k(n,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"synced_at",rootData:v,dynamicAnchors:_})||
(r=r===null?k.errors:r.concat(k.errors),e=r.length);var o=h===e;y=y||o;let P=e;if(n!==null){let m={instancePath:i+"/sync\
ed_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}
var o=P===e;if(y=y||o,y)e=u,r!==null&&(u?r.length=u:r=null);else{let m={instancePath:i+"/synced_at",schemaPath:"#/proper\
ties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,X.errors=r,!1}var t=d===e}else var t=!0;
if(t){if(s.score!==void 0){let n=s.score,d=e,u=e,y=!1,h=e;if(e===h)if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n)){
let m={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100}};r===null?r=[m]:r.push(m),e++}else if(n<0||isNaN(n)){let m={instancePath:i+"/score",schemaPath:"#/properties/\
score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[m]:r.push(m),e++}}else{let m={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[m]:r.push(m),e++}
var a=h===e;y=y||a;let P=e;if(n!==null){let m={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var a=P===e;if(y=y||a,y)e=u,r!==null&&(u?r.length=u:r=null);else{
let m={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.
push(m),e++,X.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.imap!==void 0){let n=e;q(s.imap,{instancePath:i+"/imap",parentData:s,
parentDataProperty:"imap",rootData:v,dynamicAnchors:_})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var t=n===e}else
var t=!0;if(t){if(s.smtp!==void 0){let n=e;q(s.smtp,{instancePath:i+"/smtp",parentData:s,parentDataProperty:"smtp",rootData:v,
dynamicAnchors:_})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.limits!==void 0){
let n=e;j(s.limits,{instancePath:i+"/limits",parentData:s,parentDataProperty:"limits",rootData:v,dynamicAnchors:_})||(r=
r===null?j.errors:r.concat(j.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.usage!==void 0){let n=e;S(s.usage,
{instancePath:i+"/usage",parentData:s,parentDataProperty:"usage",rootData:v,dynamicAnchors:_})||(r=r===null?S.errors:r.concat(
S.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.sync!==void 0){let n=e;W(s.sync,{instancePath:i+"/sync",parentData:s,
parentDataProperty:"sync",rootData:v,dynamicAnchors:_})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);var t=n===e}else
var t=!0;if(t)if(s.days!==void 0){let n=s.days,d=e;if(e===d)if(Array.isArray(n)){var p=!0;let y=n.length;for(let h=0;h<y;h++){
let P=e;U(n[h],{instancePath:i+"/days/"+h,parentData:n,parentDataProperty:h,rootData:v,dynamicAnchors:_})||(r=r===null?U.
errors:r.concat(U.errors),e=r.length);var p=P===e;if(!p)break}}else return X.errors=[{instancePath:i+"/days",schemaPath:"\
#/properties/days/type",keyword:"type",params:{type:"array"}}],!1;var t=d===e}else var t=!0}}}}}}}}}}}}}else return X.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.errors=r,e===0}X.evaluated={props:{
id:!0,address:!0,provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0,imap:!0,smtp:!0,limits:!0,usage:!0,sync:!0,
days:!0},dynamicProps:!1,dynamicItems:!1};var Le=Y;function T(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=T.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let p;if(s.id===void 0&&(p="id")||s.address===void 0&&(p="address")||s.provider===void 0&&(p="provider")||s.state===
void 0&&(p="state")||s.reason===void 0&&(p="reason")||s.since===void 0&&(p="since")||s.synced_at===void 0&&(p="synced_at")||
s.score===void 0&&(p="score"))return T.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],
!1;if(s.id!==void 0){let l=e;x(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:_})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.address!==void 0){let l=e;if(typeof s.
address!="string")return T.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{
type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.provider!==void 0){let l=e;if(typeof s.provider!="string")return T.
errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=l===
e}else var t=!0;if(t){if(s.state!==void 0){let l=e;G(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"s\
tate",rootData:v,dynamicAnchors:_})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var t=l===e}else var t=!0;if(t){
if(s.reason!==void 0){let l=s.reason,n=e,d=e,u=!1,y=e;if(typeof l!="string"){let g={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[g]:r.push(g),e++}var c=y===e;u=u||c;
let h=e;if(l!==null){let g={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[g]:r.push(g),e++}var c=h===e;if(u=u||c,u)e=d,r!==null&&(d?r.length=d:r=null);else{let g={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,T.errors=
r,!1}var t=n===e}else var t=!0;if(t){if(s.since!==void 0){let l=e;k(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"\
since",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),e=r.length);var t=l===e}else var t=!0;if(t){
if(s.synced_at!==void 0){let l=s.synced_at,n=e,d=e,u=!1,y=e;k(l,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"\
synced_at",rootData:v,dynamicAnchors:_})||(r=r===null?k.errors:r.concat(k.errors),e=r.length);var o=y===e;u=u||o;let h=e;
if(l!==null){let g={instancePath:i+"/synced_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[g]:r.push(g),e++}var o=h===e;if(u=u||o,u)e=d,r!==null&&(d?r.length=d:r=null);else{let g={instancePath:i+
"/synced_at",schemaPath:"#/properties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,T.
errors=r,!1}var t=n===e}else var t=!0;if(t)if(s.score!==void 0){let l=s.score,n=e,d=e,u=!1,y=e;if(e===y)if(typeof l=="nu\
mber"&&isFinite(l)){if(l>100||isNaN(l)){let g={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}};r===null?r=[g]:r.push(g),e++}else if(l<0||isNaN(l)){let g={instancePath:i+"\
/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[
g]:r.push(g),e++}}else{let g={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{
type:"number"}};r===null?r=[g]:r.push(g),e++}var a=y===e;u=u||a;let h=e;if(l!==null){let g={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var a=h===e;if(u=u||a,
u)e=d,r!==null&&(d?r.length=d:r=null);else{let g={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,T.errors=r,!1}var t=n===e}else var t=!0}}}}}}}else return T.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return T.errors=r,e===0}T.evaluated={props:{
id:!0,address:!0,provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0},dynamicProps:!1,dynamicItems:!1};function Y(s,{
instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=Y.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;
if(s.mailboxes===void 0&&(a="mailboxes")||s.links===void 0&&(a="links"))return Y.errors=[{instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:a}}],!1;if(s.mailboxes!==void 0){let p=s.mailboxes,l=e;if(e===l)if(Array.
isArray(p)){var t=!0;let n=p.length;for(let d=0;d<n;d++){let u=e;T(p[d],{instancePath:i+"/mailboxes/"+d,parentData:p,parentDataProperty:d,
rootData:v,dynamicAnchors:_})||(r=r===null?T.errors:r.concat(T.errors),e=r.length);var t=u===e;if(!t)break}}else return Y.
errors=[{instancePath:i+"/mailboxes",schemaPath:"#/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;
var c=l===e}else var c=!0;if(c)if(s.links!==void 0){let p=s.links,l=e;if(e===l)if(Array.isArray(p)){var o=!0;let d=p.length;
for(let u=0;u<d;u++){let y=e;z(p[u],{instancePath:i+"/links/"+u,parentData:p,parentDataProperty:u,rootData:v,dynamicAnchors:_})||
(r=r===null?z.errors:r.concat(z.errors),e=r.length);var o=y===e;if(!o)break}}else return Y.errors=[{instancePath:i+"/lin\
ks",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"}}],!1;var c=l===e}else var c=!0}else return Y.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=r,e===0}Y.evaluated=
{props:{mailboxes:!0,links:!0},dynamicProps:!1,dynamicItems:!1};var Re=re;var De={type:"object",required:["id","mailbox","message_id","recipients","state","reason","said","due_at","created_at","\
ended_at","tries"],properties:{id:{$ref:"#/$defs/Id"},mailbox:{$ref:"#/$defs/Id"},message_id:{type:"string"},recipients:{
type:"array",items:{type:"string"}},state:{type:"string",enum:["queued","sending","sent","failed","unknown","cancelled"]},
reason:{anyOf:[{type:"string"},{type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},due_at:{$ref:"#/$defs/Ms"},created_at:{
$ref:"#/$defs/Ms"},ended_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},tries:{type:"integer",minimum:0}}};function A(s,{
instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=A.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;
if(s.id===void 0&&(l="id")||s.mailbox===void 0&&(l="mailbox")||s.message_id===void 0&&(l="message_id")||s.recipients===void 0&&
(l="recipients")||s.state===void 0&&(l="state")||s.reason===void 0&&(l="reason")||s.said===void 0&&(l="said")||s.due_at===
void 0&&(l="due_at")||s.created_at===void 0&&(l="created_at")||s.ended_at===void 0&&(l="ended_at")||s.tries===void 0&&(l=
"tries"))return A.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.
id!==void 0){let n=e;x(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:_})||(r=
r===null?x.errors:r.concat(x.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.mailbox!==void 0){let n=e;x(s.mailbox,
{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,dynamicAnchors:_})||(r=r===null?x.errors:
r.concat(x.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.message_id!==void 0){let n=e;if(typeof s.message_id!=
"string")return A.errors=[{instancePath:i+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{
type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.recipients!==void 0){let n=s.recipients,d=e;if(e===d)if(Array.isArray(
n)){var c=!0;let y=n.length;for(let h=0;h<y;h++){let P=e;if(typeof n[h]!="string")return A.errors=[{instancePath:i+"/rec\
ipients/"+h,schemaPath:"#/properties/recipients/items/type",keyword:"type",params:{type:"string"}}],!1;var c=P===e;if(!c)
break}}else return A.errors=[{instancePath:i+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{
type:"array"}}],!1;var t=d===e}else var t=!0;if(t){if(s.state!==void 0){let n=s.state,d=e;if(typeof n!="string")return A.
errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(n===
"queued"||n==="sending"||n==="sent"||n==="failed"||n==="unknown"||n==="cancelled"))return A.errors=[{instancePath:i+"/st\
ate",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:De.properties.state.enum}}],!1;var t=d===
e}else var t=!0;if(t){if(s.reason!==void 0){let n=s.reason,d=e,u=e,y=!1,h=e;if(typeof n!="string"){let m={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[m]:r.push(m),
e++}var o=h===e;y=y||o;let P=e;if(n!==null){let m={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",
keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var o=P===e;if(y=y||o,y)e=u,r!==null&&(u?r.length=u:r=
null);else{let m={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[m]:r.push(m),e++,A.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.said!==void 0){let n=s.said,d=e,u=e,y=!1,h=e;
if(typeof n!="string"){let m={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[m]:r.push(m),e++}var a=h===e;y=y||a;let P=e;if(n!==null){let m={instancePath:i+"/said",schemaPath:"\
#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var a=P===e;if(y=y||a,
y)e=u,r!==null&&(u?r.length=u:r=null);else{let m={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[m]:r.push(m),e++,A.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.due_at!==void 0){
let n=e;k(s.due_at,{instancePath:i+"/due_at",parentData:s,parentDataProperty:"due_at",rootData:v,dynamicAnchors:_})||(r=
r===null?k.errors:r.concat(k.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.created_at!==void 0){let n=e;k(s.created_at,
{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:v,dynamicAnchors:_})||(r=r===null?k.
errors:r.concat(k.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.ended_at!==void 0){let n=s.ended_at,d=e,u=e,y=!1,
h=e;k(n,{instancePath:i+"/ended_at",parentData:s,parentDataProperty:"ended_at",rootData:v,dynamicAnchors:_})||(r=r===null?
k.errors:r.concat(k.errors),e=r.length);var p=h===e;y=y||p;let P=e;if(n!==null){let m={instancePath:i+"/ended_at",schemaPath:"\
#/properties/ended_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var p=P===e;if(y=y||
p,y)e=u,r!==null&&(u?r.length=u:r=null);else{let m={instancePath:i+"/ended_at",schemaPath:"#/properties/ended_at/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,A.errors=r,!1}var t=d===e}else var t=!0;if(t)if(s.tries!==
void 0){let n=s.tries,d=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return A.errors=[{instancePath:i+"/tr\
ies",schemaPath:"#/properties/tries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return A.errors=[{instancePath:i+"/tries",schemaPath:"#/properties/tries/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var t=d===e}else var t=!0}}}}}}}}}}else return A.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return A.errors=r,e===0}A.evaluated={props:{id:!0,mailbox:!0,message_id:!0,
recipients:!0,state:!0,reason:!0,said:!0,due_at:!0,created_at:!0,ended_at:!0,tries:!0},dynamicProps:!1,dynamicItems:!1};
function re(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,
f=re.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let c;if(s.items===void 0&&(c="items"))return re.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:c}}],!1;if(s.items!==void 0){let o=s.items;if(e===e)if(Array.isArray(o)){var t=!0;let p=o.
length;for(let l=0;l<p;l++){let n=e;A(o[l],{instancePath:i+"/items/"+l,parentData:o,parentDataProperty:l,rootData:v,dynamicAnchors:_})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=n===e;if(!t)break}}else return re.errors=[{instancePath:i+"/it\
ems",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}}],!1}}else return re.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=r,e===0}re.evaluated={props:{items:!0},dynamicProps:!1,
dynamicItems:!1};var Se=ee;var Oe=new RegExp("^[A-Za-z0-9_-]{12}$","u");var Ne=new RegExp("^[A-Za-z0-9_-]{22}$","u");function J(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,
dynamicAnchors:_={}}={}){let r=null,e=0,f=J.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(typeof s=="string"){if(!Ne.test(s))return J.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{22}$"}}],!1}else return J.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return J.errors=r,e===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};function ee(s,{instancePath:i="",parentData:b,
parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=ee.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.client_id===void 0&&(c="c\
lient_id")||s.server_nonce===void 0&&(c="server_nonce"))return ee.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c}}],!1;if(s.client_id!==void 0){let o=s.client_id,a=e;if(e===a)if(typeof o=="string"){
if(!Oe.test(o))return ee.errors=[{instancePath:i+"/client_id",schemaPath:"#/properties/client_id/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{12}$"}}],!1}else return ee.errors=[{instancePath:i+"/client_id",schemaPath:"#/proper\
ties/client_id/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t)if(s.server_nonce!==void 0){
let o=e;J(s.server_nonce,{instancePath:i+"/server_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:v,dynamicAnchors:_})||
(r=r===null?J.errors:r.concat(J.errors),e=r.length);var t=o===e}else var t=!0}else return ee.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ee.errors=r,e===0}ee.evaluated={props:{client_id:!0,server_nonce:!0},
dynamicProps:!1,dynamicItems:!1};var Ze=M,de={type:"object",required:["decision","permit","which","retry_at","asked","ma\
y_send_anyway","concerns","usage"],properties:{decision:{type:"string",enum:["allow","warn","block"]},permit:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},which:{anyOf:[{type:"string",enum:["hour","day","ceiling","recipients","not_active"]},{type:"\
null"}]},retry_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},asked:{type:"integer",minimum:0},may_send_anyway:{type:"bo\
olean"},concerns:{type:"array",items:{$ref:"#/$defs/Concern"}},usage:{$ref:"#/$defs/Usage"}}},$e={type:"object",required:[
"id","severity","address","text"],properties:{id:{type:"string",pattern:"^[a-z_]+$"},severity:{type:"string",enum:["stop",
"fix","hint"]},address:{anyOf:[{type:"string"},{type:"null"}]},text:{type:"string"}}};function R(s,{instancePath:i="",parentData:b,
parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=R.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.id===void 0&&(o="id")||s.
severity===void 0&&(o="severity")||s.address===void 0&&(o="address")||s.text===void 0&&(o="text"))return R.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.id!==void 0){let a=s.id,p=e;if(e===p)if(typeof a==
"string"){if(!ae.test(a))return R.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z_]+$"}}],!1}else return R.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.severity!==void 0){let a=s.severity,p=e;if(typeof a!="string")return R.
errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(a===
"stop"||a==="fix"||a==="hint"))return R.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"\
enum",params:{allowedValues:$e.properties.severity.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.address!==void 0){let a=s.
address,p=e,l=e,n=!1,d=e;if(typeof a!="string"){let h={instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}var c=d===e;n=n||c;let u=e;if(a!==null){let h={
instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=
[h]:r.push(h),e++}var c=u===e;if(n=n||c,n)e=l,r!==null&&(l?r.length=l:r=null);else{let h={instancePath:i+"/address",schemaPath:"\
#/properties/address/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,R.errors=r,!1}var t=p===e}else
var t=!0;if(t)if(s.text!==void 0){let a=e;if(typeof s.text!="string")return R.errors=[{instancePath:i+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}}}else return R.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return R.errors=r,e===0}R.evaluated={props:{id:!0,severity:!0,
address:!0,text:!0},dynamicProps:!1,dynamicItems:!1};function M(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,
dynamicAnchors:_={}}={}){let r=null,e=0,f=M.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.decision===void 0&&(l="decision")||s.permit===void 0&&(l="\
permit")||s.which===void 0&&(l="which")||s.retry_at===void 0&&(l="retry_at")||s.asked===void 0&&(l="asked")||s.may_send_anyway===
void 0&&(l="may_send_anyway")||s.concerns===void 0&&(l="concerns")||s.usage===void 0&&(l="usage"))return M.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.decision!==void 0){let n=s.decision,d=e;
if(typeof n!="string")return M.errors=[{instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",
params:{type:"string"}}],!1;if(!(n==="allow"||n==="warn"||n==="block"))return M.errors=[{instancePath:i+"/decision",schemaPath:"\
#/properties/decision/enum",keyword:"enum",params:{allowedValues:de.properties.decision.enum}}],!1;var t=d===e}else var t=!0;
if(t){if(s.permit!==void 0){let n=s.permit,d=e,u=e,y=!1,h=e;x(n,{instancePath:i+"/permit",parentData:s,parentDataProperty:"\
permit",rootData:v,dynamicAnchors:_})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var c=h===e;y=y||c;let P=e;if(n!==
null){let m={instancePath:i+"/permit",schemaPath:"#/properties/permit/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[m]:r.push(m),e++}var c=P===e;if(y=y||c,y)e=u,r!==null&&(u?r.length=u:r=null);else{let m={instancePath:i+"/pe\
rmit",schemaPath:"#/properties/permit/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,M.errors=r,!1}
var t=d===e}else var t=!0;if(t){if(s.which!==void 0){let n=s.which,d=e,u=e,y=!1,h=e;if(typeof n!="string"){let m={instancePath:i+
"/which",schemaPath:"#/properties/which/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[m]:r.push(m),e++}
if(!(n==="hour"||n==="day"||n==="ceiling"||n==="recipients"||n==="not_active")){let m={instancePath:i+"/which",schemaPath:"\
#/properties/which/anyOf/0/enum",keyword:"enum",params:{allowedValues:de.properties.which.anyOf[0].enum}};r===null?r=[m]:
r.push(m),e++}var o=h===e;y=y||o;let P=e;if(n!==null){let m={instancePath:i+"/which",schemaPath:"#/properties/which/anyO\
f/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var o=P===e;if(y=y||o,y)e=u,r!==null&&(u?r.length=
u:r=null);else{let m={instancePath:i+"/which",schemaPath:"#/properties/which/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[m]:r.push(m),e++,M.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.retry_at!==void 0){let n=s.retry_at,d=e,u=e,
y=!1,h=e;k(n,{instancePath:i+"/retry_at",parentData:s,parentDataProperty:"retry_at",rootData:v,dynamicAnchors:_})||(r=r===
null?k.errors:r.concat(k.errors),e=r.length);var a=h===e;y=y||a;let P=e;if(n!==null){let m={instancePath:i+"/retry_at",schemaPath:"\
#/properties/retry_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var a=P===e;if(y=y||
a,y)e=u,r!==null&&(u?r.length=u:r=null);else{let m={instancePath:i+"/retry_at",schemaPath:"#/properties/retry_at/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,M.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.asked!==
void 0){let n=s.asked,d=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return M.errors=[{instancePath:i+"/as\
ked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return M.errors=[{instancePath:i+"/asked",schemaPath:"#/properties/asked/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var t=d===e}else var t=!0;if(t){if(s.may_send_anyway!==void 0){let n=e;if(typeof s.
may_send_anyway!="boolean")return M.errors=[{instancePath:i+"/may_send_anyway",schemaPath:"#/properties/may_send_anyway/\
type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t){if(s.concerns!==void 0){let n=s.concerns,
d=e;if(e===d)if(Array.isArray(n)){var p=!0;let y=n.length;for(let h=0;h<y;h++){let P=e;R(n[h],{instancePath:i+"/concerns\
/"+h,parentData:n,parentDataProperty:h,rootData:v,dynamicAnchors:_})||(r=r===null?R.errors:r.concat(R.errors),e=r.length);
var p=P===e;if(!p)break}}else return M.errors=[{instancePath:i+"/concerns",schemaPath:"#/properties/concerns/type",keyword:"\
type",params:{type:"array"}}],!1;var t=d===e}else var t=!0;if(t)if(s.usage!==void 0){let n=e;S(s.usage,{instancePath:i+"\
/usage",parentData:s,parentDataProperty:"usage",rootData:v,dynamicAnchors:_})||(r=r===null?S.errors:r.concat(S.errors),e=
r.length);var t=n===e}else var t=!0}}}}}}}else return M.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return M.errors=r,e===0}M.evaluated={props:{decision:!0,permit:!0,which:!0,retry_at:!0,asked:!0,may_send_anyway:!0,
concerns:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};var Ce=I;function I(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,f=I.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let c;if(s.type===void 0&&(c="type")||s.title===void 0&&(c="title")||s.status===void 0&&(c="status")||s.code===void 0&&
(c="code")||s.detail===void 0&&(c="detail"))return I.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:c}}],!1;if(s.type!==void 0){let o=e;if(typeof s.type!="string")return I.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.
title!==void 0){let o=e;if(typeof s.title!="string")return I.errors=[{instancePath:i+"/title",schemaPath:"#/properties/t\
itle/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.status!==void 0){let o=s.status,
a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return I.errors=[{instancePath:i+"/status",schemaPath:"#/pr\
operties/status/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof o=="number"&&isFinite(o)){if(o>599||isNaN(
o))return I.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:599}}],!1;if(o<400||isNaN(o))return I.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:400}}],!1}var t=a===e}else var t=!0;if(t){if(s.code!==void 0){let o=s.
code,a=e;if(e===a)if(typeof o=="string"){if(!ae.test(o))return I.errors=[{instancePath:i+"/code",schemaPath:"#/propertie\
s/code/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+$"}}],!1}else return I.errors=[{instancePath:i+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.detail!==void 0){
let o=e;if(typeof s.detail!="string")return I.errors=[{instancePath:i+"/detail",schemaPath:"#/properties/detail/type",keyword:"\
type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.field!==void 0){let o=e;if(typeof s.field!="strin\
g")return I.errors=[{instancePath:i+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"}}],
!1;var t=o===e}else var t=!0;if(t)if(s.said!==void 0){let o=e;if(typeof s.said!="string")return I.errors=[{instancePath:i+
"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0}}}}}}else
return I.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return I.errors=r,e===0}
I.evaluated={props:{type:!0,title:!0,status:!0,code:!0,detail:!0,field:!0,said:!0},dynamicProps:!1,dynamicItems:!1};var Te=te;function te(s,{instancePath:i="",parentData:b,parentDataProperty:w,rootData:v=s,dynamicAnchors:_={}}={}){let r=null,e=0,
f=te.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.server_nonce===void 0&&(t="server_nonce"))return te.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:t}}],!1;s.server_nonce!==void 0&&(J(s.server_nonce,{instancePath:i+"/serve\
r_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:v,dynamicAnchors:_})||(r=r===null?J.errors:r.concat(J.errors),
e=r.length))}else return te.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.
errors=r,e===0}te.evaluated={props:{server_nonce:!0},dynamicProps:!1,dynamicItems:!1};export{Ae as isEmpty,Ie as isEvents,Fe as isHealthReply,Ee as isHello,Me as isLink,ze as isLinkStarted,Ve as isMailbox,Le as isMailboxList,
Re as isOutboxList,Se as isPairReply,Ze as isPermit,Ce as isProblem,Te as isRotateReply};
