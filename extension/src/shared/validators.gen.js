// Made by `npm run schemas` from shared-schemas/. Change the schema, not this file.
var qr=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch($){throw i=0,$}};var hr=qr(dr=>{"use strict";Object.defineProperty(dr,"__esModule",{value:!0});function cr(s){let i=s.length,$=0,D=0,_;for(;D<
i;)$++,_=s.charCodeAt(D++),_>=55296&&_<=56319&&D<i&&(_=s.charCodeAt(D),(_&64512)===56320&&D++);return $}dr.default=cr;cr.
code='require("ajv/dist/runtime/ucs2length").default'});var is=Pe;var jr=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$","u");function ze(s,{instancePath:i="",parentData:$,parentDataProperty:D,
rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=ze.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(typeof s=="string"){if(!jr.test(s))return ze.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"}}],!1}else return ze.errors=[{instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"string"}}],!1;return ze.errors=r,e===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};function Pe(s,{
instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=Pe.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let y;if(s.urgent===void 0&&(y="urgent")||s.warnings===void 0&&(y="warnings")||s.good_news===void 0&&(y="good_news")||s.
quiet_from===void 0&&(y="quiet_from")||s.quiet_until===void 0&&(y="quiet_until")||s.weekends===void 0&&(y="weekends")||s.
break_quiet===void 0&&(y="break_quiet")||s.ramp_up===void 0&&(y="ramp_up"))return Pe.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.urgent!==void 0){let n=e;if(typeof s.urgent!="boolea\
n")return Pe.errors=[{instancePath:i+"/urgent",schemaPath:"#/properties/urgent/type",keyword:"type",params:{type:"boolea\
n"}}],!1;var t=n===e}else var t=!0;if(t){if(s.warnings!==void 0){let n=e;if(typeof s.warnings!="boolean")return Pe.errors=
[{instancePath:i+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===
e}else var t=!0;if(t){if(s.good_news!==void 0){let n=e;if(typeof s.good_news!="boolean")return Pe.errors=[{instancePath:i+
"/good_news",schemaPath:"#/properties/good_news/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0;
if(t){if(s.quiet_from!==void 0){let n=e;ze(s.quiet_from,{instancePath:i+"/quiet_from",parentData:s,parentDataProperty:"q\
uiet_from",rootData:_,dynamicAnchors:w})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var t=n===e}else var t=!0;
if(t){if(s.quiet_until!==void 0){let n=e;ze(s.quiet_until,{instancePath:i+"/quiet_until",parentData:s,parentDataProperty:"\
quiet_until",rootData:_,dynamicAnchors:w})||(r=r===null?ze.errors:r.concat(ze.errors),e=r.length);var t=n===e}else var t=!0;
if(t){if(s.weekends!==void 0){let n=e;if(typeof s.weekends!="boolean")return Pe.errors=[{instancePath:i+"/weekends",schemaPath:"\
#/properties/weekends/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t){if(s.break_quiet!==
void 0){let n=e;if(typeof s.break_quiet!="boolean")return Pe.errors=[{instancePath:i+"/break_quiet",schemaPath:"#/proper\
ties/break_quiet/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t)if(s.ramp_up!==void 0){
let n=e;if(typeof s.ramp_up!="boolean")return Pe.errors=[{instancePath:i+"/ramp_up",schemaPath:"#/properties/ramp_up/typ\
e",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0}}}}}}}else return Pe.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=r,e===0}Pe.evaluated={props:{urgent:!0,warnings:!0,good_news:!0,
quiet_from:!0,quiet_until:!0,weekends:!0,break_quiet:!0,ramp_up:!0},dynamicProps:!1,dynamicItems:!1};var ns=he,vr={type:"\
object",required:["address","state","found","since"],properties:{address:{type:"string"},state:{type:"string",enum:["pro\
ving","proven","failed"]},found:{type:"string",enum:["sent","hand"]},since:{$ref:"#/$defs/Ms"}}};function O(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=O.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)?e===0&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))?(O.errors=[{instancePath:i,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1):(O.errors=r,e===0):(O.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}}],!1)}O.evaluated={dynamicProps:!1,dynamicItems:!1};function he(s,{instancePath:i="",parentData:$,
parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=he.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.address===void 0&&(y="add\
ress")||s.state===void 0&&(y="state")||s.found===void 0&&(y="found")||s.since===void 0&&(y="since"))return he.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.address!==void 0){let n=e;if(typeof s.address!=
"string")return he.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"\
string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.state!==void 0){let n=s.state,a=e;if(typeof n!="string")return he.errors=
[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="prov\
ing"||n==="proven"||n==="failed"))return he.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:vr.properties.state.enum}}],!1;var t=a===e}else var t=!0;if(t){if(s.found!==void 0){let n=s.
found,a=e;if(typeof n!="string")return he.errors=[{instancePath:i+"/found",schemaPath:"#/properties/found/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(n==="sent"||n==="hand"))return he.errors=[{instancePath:i+"/found",schemaPath:"#/\
properties/found/enum",keyword:"enum",params:{allowedValues:vr.properties.found.enum}}],!1;var t=a===e}else var t=!0;if(t)
if(s.since!==void 0){let n=e;O(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:_,dynamicAnchors:w})||
(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=n===e}else var t=!0}}}else return he.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=r,e===0}he.evaluated={props:{address:!0,state:!0,found:!0,
since:!0},dynamicProps:!1,dynamicItems:!1};var as=sr;var Ar={type:"object",required:["address","sent_at","at","cause","permanent","said","suppressed"],properties:{address:{type:"\
string"},sent_at:{$ref:"#/$defs/Ms"},at:{$ref:"#/$defs/Ms"},cause:{type:"string",enum:["no_mailbox","no_domain","disable\
d","full","spam","blocked","unproven","refused","limit","too_big","unreachable","unknown"]},permanent:{type:"boolean"},said:{
anyOf:[{type:"string",maxLength:300},{type:"null"}]},suppressed:{type:"boolean"}}},we=hr().default;function ue(s,{instancePath:i="",
parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=ue.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.address===
void 0&&(n="address")||s.sent_at===void 0&&(n="sent_at")||s.at===void 0&&(n="at")||s.cause===void 0&&(n="cause")||s.permanent===
void 0&&(n="permanent")||s.said===void 0&&(n="said")||s.suppressed===void 0&&(n="suppressed"))return ue.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.address!==void 0){let a=e;if(typeof s.address!=
"string")return ue.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"\
string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.sent_at!==void 0){let a=e;O(s.sent_at,{instancePath:i+"/sent_at",parentData:s,
parentDataProperty:"sent_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=a===
e}else var t=!0;if(t){if(s.at!==void 0){let a=e;O(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:_,
dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.cause!==void 0){
let a=s.cause,o=e;if(typeof a!="string")return ue.errors=[{instancePath:i+"/cause",schemaPath:"#/properties/cause/type",
keyword:"type",params:{type:"string"}}],!1;if(!(a==="no_mailbox"||a==="no_domain"||a==="disabled"||a==="full"||a==="spam"||
a==="blocked"||a==="unproven"||a==="refused"||a==="limit"||a==="too_big"||a==="unreachable"||a==="unknown"))return ue.errors=
[{instancePath:i+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:Ar.properties.cause.
enum}}],!1;var t=o===e}else var t=!0;if(t){if(s.permanent!==void 0){let a=e;if(typeof s.permanent!="boolean")return ue.errors=
[{instancePath:i+"/permanent",schemaPath:"#/properties/permanent/type",keyword:"type",params:{type:"boolean"}}],!1;var t=a===
e}else var t=!0;if(t){if(s.said!==void 0){let a=s.said,o=e,l=e,p=!1,d=e;if(e===d)if(typeof a=="string"){if(we(a)>300){let g={
instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};r===null?
r=[g]:r.push(g),e++}}else{let g={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[g]:r.push(g),e++}var y=d===e;p=p||y;let u=e;if(a!==null){let g={instancePath:i+"/said",schemaPath:"\
#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var y=u===e;if(p=p||y,
p)e=l,r!==null&&(l?r.length=l:r=null);else{let g={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[g]:r.push(g),e++,ue.errors=r,!1}var t=o===e}else var t=!0;if(t)if(s.suppressed!==void 0){
let a=e;if(typeof s.suppressed!="boolean")return ue.errors=[{instancePath:i+"/suppressed",schemaPath:"#/properties/suppr\
essed/type",keyword:"type",params:{type:"boolean"}}],!1;var t=a===e}else var t=!0}}}}}}else return ue.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=r,e===0}ue.evaluated={props:{address:!0,
sent_at:!0,at:!0,cause:!0,permanent:!0,said:!0,suppressed:!0},dynamicProps:!1,dynamicItems:!1};function sr(s,{instancePath:i="",
parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=sr.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.bounces===
void 0&&(y="bounces"))return sr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],
!1;if(s.bounces!==void 0){let n=s.bounces;if(e===e)if(Array.isArray(n)){var t=!0;let o=n.length;for(let l=0;l<o;l++){let p=e;
ue(n[l],{instancePath:i+"/bounces/"+l,parentData:n,parentDataProperty:l,rootData:_,dynamicAnchors:w})||(r=r===null?ue.errors:
r.concat(ue.errors),e=r.length);var t=p===e;if(!t)break}}else return sr.errors=[{instancePath:i+"/bounces",schemaPath:"#\
/properties/bounces/type",keyword:"type",params:{type:"array"}}],!1}}else return sr.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return sr.errors=r,e===0}sr.evaluated={props:{bounces:!0},dynamicProps:!1,
dynamicItems:!1};var os=tr;var xr=new RegExp("^[a-z_]+$","u");function Ae(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){
let r=null,e=0,f=Ae.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let y;if(s.id===void 0&&(y="id")||s.on===void 0&&(y="on"))return Ae.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.id!==void 0){let n=s.id,a=e;if(e===a)if(typeof n==
"string"){if(!xr.test(n))return Ae.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",
params:{pattern:"^[a-z_]+$"}}],!1}else return Ae.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t)if(s.on!==void 0){let n=e;if(typeof s.on!="boolean")return Ae.
errors=[{instancePath:i+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else
var t=!0}else return Ae.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.
errors=r,e===0}Ae.evaluated={props:{id:!0,on:!0},dynamicProps:!1,dynamicItems:!1};function tr(s,{instancePath:i="",parentData:$,
parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=tr.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.checks===void 0&&(y="chec\
ks"))return tr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.checks!==
void 0){let n=s.checks;if(e===e)if(Array.isArray(n)){var t=!0;let o=n.length;for(let l=0;l<o;l++){let p=e;Ae(n[l],{instancePath:i+
"/checks/"+l,parentData:n,parentDataProperty:l,rootData:_,dynamicAnchors:w})||(r=r===null?Ae.errors:r.concat(Ae.errors),
e=r.length);var t=p===e;if(!t)break}}else return tr.errors=[{instancePath:i+"/checks",schemaPath:"#/properties/checks/ty\
pe",keyword:"type",params:{type:"array"}}],!1}}else return tr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return tr.errors=r,e===0}tr.evaluated={props:{checks:!0},dynamicProps:!1,dynamicItems:!1};var ls=Ge;var Ir={type:"object",required:["id","severity","address","title","text","about","suggestion","key"],properties:{id:{type:"\
string",pattern:"^[a-z_]+$"},severity:{type:"string",enum:["stop","fix","hint"]},address:{anyOf:[{type:"string"},{type:"\
null"}]},title:{type:"string"},text:{type:"string"},about:{anyOf:[{type:"string"},{type:"null"}]},suggestion:{anyOf:[{type:"\
string"},{type:"null"}]},key:{type:"string"}}};function X(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,
dynamicAnchors:w={}}={}){let r=null,e=0,f=X.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.id===void 0&&(o="id")||s.severity===void 0&&(o="severity")||
s.address===void 0&&(o="address")||s.title===void 0&&(o="title")||s.text===void 0&&(o="text")||s.about===void 0&&(o="abo\
ut")||s.suggestion===void 0&&(o="suggestion")||s.key===void 0&&(o="key"))return X.errors=[{instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:o}}],!1;if(s.id!==void 0){let l=s.id,p=e;if(e===p)if(typeof l=="str\
ing"){if(!xr.test(l))return X.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z_]+$"}}],!1}else return X.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.severity!==void 0){let l=s.severity,p=e;if(typeof l!="string")return X.
errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(l===
"stop"||l==="fix"||l==="hint"))return X.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"\
enum",params:{allowedValues:Ir.properties.severity.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.address!==void 0){let l=s.
address,p=e,d=e,u=!1,c=e;if(typeof l!="string"){let m={instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[m]:r.push(m),e++}var y=c===e;u=u||y;let g=e;if(l!==null){let m={
instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=
[m]:r.push(m),e++}var y=g===e;if(u=u||y,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+"/address",schemaPath:"\
#/properties/address/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,X.errors=r,!1}var t=p===e}else
var t=!0;if(t){if(s.title!==void 0){let l=e;if(typeof s.title!="string")return X.errors=[{instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.text!==void 0){
let l=e;if(typeof s.text!="string")return X.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"\
type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.about!==void 0){let l=s.about,p=e,d=e,u=!1,c=e;if(typeof l!=
"string"){let m={instancePath:i+"/about",schemaPath:"#/properties/about/anyOf/0/type",keyword:"type",params:{type:"strin\
g"}};r===null?r=[m]:r.push(m),e++}var n=c===e;u=u||n;let g=e;if(l!==null){let m={instancePath:i+"/about",schemaPath:"#/p\
roperties/about/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var n=g===e;if(u=u||n,u)
e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+"/about",schemaPath:"#/properties/about/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[m]:r.push(m),e++,X.errors=r,!1}var t=p===e}else var t=!0;if(t){if(s.suggestion!==void 0){
let l=s.suggestion,p=e,d=e,u=!1,c=e;if(typeof l!="string"){let m={instancePath:i+"/suggestion",schemaPath:"#/properties/\
suggestion/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[m]:r.push(m),e++}var a=c===e;u=u||a;let g=e;
if(l!==null){let m={instancePath:i+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[m]:r.push(m),e++}var a=g===e;if(u=u||a,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+
"/suggestion",schemaPath:"#/properties/suggestion/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,
X.errors=r,!1}var t=p===e}else var t=!0;if(t)if(s.key!==void 0){let l=e;if(typeof s.key!="string")return X.errors=[{instancePath:i+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0}}}}}}}else
return X.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.errors=r,e===0}
X.evaluated={props:{id:!0,severity:!0,address:!0,title:!0,text:!0,about:!0,suggestion:!0,key:!0},dynamicProps:!1,dynamicItems:!1};
function Ge(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=Ge.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.concerns===void 0&&(n="concerns"))return Ge.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(s.concerns!==void 0){let a=s.concerns,o=e;if(e===o)if(Array.isArray(a)){var t=!0;
let l=a.length;for(let p=0;p<l;p++){let d=e;X(a[p],{instancePath:i+"/concerns/"+p,parentData:a,parentDataProperty:p,rootData:_,
dynamicAnchors:w})||(r=r===null?X.errors:r.concat(X.errors),e=r.length);var t=d===e;if(!t)break}}else return Ge.errors=[
{instancePath:i+"/concerns",schemaPath:"#/properties/concerns/type",keyword:"type",params:{type:"array"}}],!1;var y=o===
e}else var y=!0;if(y)if(s.late!==void 0){let a=e;if(typeof s.late!="boolean")return Ge.errors=[{instancePath:i+"/late",schemaPath:"\
#/properties/late/type",keyword:"type",params:{type:"boolean"}}],!1;var y=a===e}else var y=!0}else return Ge.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ge.errors=r,e===0}Ge.evaluated={props:{concerns:!0,
late:!0},dynamicProps:!1,dynamicItems:!1};var ps=V,gr={type:"object",required:["address","domain","provider","name","sou\
rce","found_at","imap","smtp","user","ways","oauth","app_password","foreign","may_ask","refusal"],properties:{address:{type:"\
string"},domain:{type:"string"},provider:{type:"string"},name:{type:"string"},source:{type:"string",enum:["table","mx","\
srv","autoconfig","none"]},found_at:{anyOf:[{type:"string"},{type:"null"}]},imap:{anyOf:[{$ref:"#/$defs/Server"},{type:"\
null"}]},smtp:{anyOf:[{$ref:"#/$defs/Server"},{type:"null"}]},user:{anyOf:[{type:"string"},{type:"null"}]},ways:{type:"a\
rray",items:{type:"string",enum:["oauth","app_password","password"]}},oauth:{anyOf:[{$ref:"#/$defs/OAuthWay"},{type:"nul\
l"}]},app_password:{anyOf:[{$ref:"#/$defs/AppPasswordWay"},{type:"null"}]},foreign:{type:"boolean"},may_ask:{type:"array",
items:{type:"string"}},refusal:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]}}},Fr={type:"object",required:["host","port",
"security"],properties:{host:{type:"string",minLength:1,maxLength:253},port:{type:"integer",minimum:1,maximum:65535},security:{
type:"string",enum:["tls","starttls"]}}};function R(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,
dynamicAnchors:w={}}={}){let r=null,e=0,f=R.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.host===void 0&&(y="host")||s.port===void 0&&(y="port")||s.
security===void 0&&(y="security"))return R.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],
!1;if(s.host!==void 0){let n=s.host,a=e;if(e===a)if(typeof n=="string"){if(we(n)>253)return R.errors=[{instancePath:i+"/\
host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(we(n)<1)return R.errors=[{
instancePath:i+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit:1}}],!1}else return R.
errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"}}],!1;var t=a===
e}else var t=!0;if(t){if(s.port!==void 0){let n=s.port,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return R.
errors=[{instancePath:i+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&
typeof n=="number"&&isFinite(n)){if(n>65535||isNaN(n))return R.errors=[{instancePath:i+"/port",schemaPath:"#/properties/\
port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(n<1||isNaN(n))return R.errors=[{instancePath:i+
"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var t=a===e}else var t=!0;
if(t)if(s.security!==void 0){let n=s.security,a=e;if(typeof n!="string")return R.errors=[{instancePath:i+"/security",schemaPath:"\
#/properties/security/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="tls"||n==="starttls"))return R.errors=[
{instancePath:i+"/security",schemaPath:"#/properties/security/enum",keyword:"enum",params:{allowedValues:Fr.properties.security.
enum}}],!1;var t=a===e}else var t=!0}}else return R.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return R.errors=r,e===0}R.evaluated={props:{host:!0,port:!0,security:!0},dynamicProps:!1,dynamicItems:!1};var Er={type:"string",enum:["google","microsoft"]};function Ye(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,
dynamicAnchors:w={}}={}){let r=null,e=0,f=Ye.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=
void 0),typeof s!="string"?(Ye.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):s===
"google"||s==="microsoft"?(Ye.errors=r,e===0):(Ye.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Er.
enum}}],!1)}Ye.evaluated={dynamicProps:!1,dynamicItems:!1};function Ue(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=Ue.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.shown===void 0&&(y="shown")||s.why===void 0&&(y="why"))return Ue.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.shown!==void 0){let n=e;if(typeof s.shown!="string")
return Ue.errors=[{instancePath:i+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type:"string"}}],
!1;var t=n===e}else var t=!0;if(t)if(s.why!==void 0){let n=e;if(typeof s.why!="string")return Ue.errors=[{instancePath:i+
"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0}else return Ue.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ue.errors=r,e===0}Ue.evaluated=
{props:{shown:!0,why:!0},dynamicProps:!1,dynamicItems:!1};function Be(s,{instancePath:i="",parentData:$,parentDataProperty:D,
rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=Be.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.issuer===void 0&&(n="issuer")||s.ready===
void 0&&(n="ready")||s.scopes===void 0&&(n="scopes"))return Be.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(s.issuer!==void 0){let a=e;Ye(s.issuer,{instancePath:i+"/issuer",parentData:s,
parentDataProperty:"issuer",rootData:_,dynamicAnchors:w})||(r=r===null?Ye.errors:r.concat(Ye.errors),e=r.length);var t=a===
e}else var t=!0;if(t){if(s.ready!==void 0){let a=e;if(typeof s.ready!="boolean")return Be.errors=[{instancePath:i+"/read\
y",schemaPath:"#/properties/ready/type",keyword:"type",params:{type:"boolean"}}],!1;var t=a===e}else var t=!0;if(t)if(s.
scopes!==void 0){let a=s.scopes,o=e;if(e===o)if(Array.isArray(a)){var y=!0;let p=a.length;for(let d=0;d<p;d++){let u=e;Ue(
a[d],{instancePath:i+"/scopes/"+d,parentData:a,parentDataProperty:d,rootData:_,dynamicAnchors:w})||(r=r===null?Ue.errors:
r.concat(Ue.errors),e=r.length);var y=u===e;if(!y)break}}else return Be.errors=[{instancePath:i+"/scopes",schemaPath:"#/\
properties/scopes/type",keyword:"type",params:{type:"array"}}],!1;var t=o===e}else var t=!0}}else return Be.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Be.errors=r,e===0}Be.evaluated={props:{issuer:!0,ready:!0,
scopes:!0},dynamicProps:!1,dynamicItems:!1};function Ie(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=Ie.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.page===void 0&&(n="page")||s.steps===void 0&&(n="steps"))return Ie.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.page!==void 0){let a=e;if(typeof s.page!="string")return Ie.
errors=[{instancePath:i+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type:"string"}}],!1;var t=a===
e}else var t=!0;if(t)if(s.steps!==void 0){let a=s.steps,o=e;if(e===o)if(Array.isArray(a)){var y=!0;let p=a.length;for(let d=0;d<
p;d++){let u=e;if(typeof a[d]!="string")return Ie.errors=[{instancePath:i+"/steps/"+d,schemaPath:"#/properties/steps/ite\
ms/type",keyword:"type",params:{type:"string"}}],!1;var y=u===e;if(!y)break}}else return Ie.errors=[{instancePath:i+"/st\
eps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=o===e}else var t=!0}else return Ie.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=r,e===0}Ie.evaluated=
{props:{page:!0,steps:!0},dynamicProps:!1,dynamicItems:!1};var zr={type:"object",required:["code","sentence","next_step",
"field","said","facts"],properties:{code:{type:"string",pattern:"^[a-z][a-z0-9_]*$"},sentence:{type:"string"},next_step:{
type:"string"},field:{anyOf:[{type:"string"},{type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},facts:{type:"o\
bject",additionalProperties:{type:["string","integer"]}}}},Or=new RegExp("^[a-z][a-z0-9_]*$","u");function S(s,{instancePath:i="",
parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=S.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.code===void 0&&
(o="code")||s.sentence===void 0&&(o="sentence")||s.next_step===void 0&&(o="next_step")||s.field===void 0&&(o="field")||s.
said===void 0&&(o="said")||s.facts===void 0&&(o="facts"))return S.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(s.code!==void 0){let l=s.code,p=e;if(e===p)if(typeof l=="string"){if(!Or.test(
l))return S.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[\
a-z][a-z0-9_]*$"}}],!1}else return S.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",
params:{type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.sentence!==void 0){let l=e;if(typeof s.sentence!="strin\
g")return S.errors=[{instancePath:i+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type:"str\
ing"}}],!1;var t=l===e}else var t=!0;if(t){if(s.next_step!==void 0){let l=e;if(typeof s.next_step!="string")return S.errors=
[{instancePath:i+"/next_step",schemaPath:"#/properties/next_step/type",keyword:"type",params:{type:"string"}}],!1;var t=l===
e}else var t=!0;if(t){if(s.field!==void 0){let l=s.field,p=e,d=e,u=!1,c=e;if(typeof l!="string"){let m={instancePath:i+"\
/field",schemaPath:"#/properties/field/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[m]:r.push(m),e++}
var y=c===e;u=u||y;let g=e;if(l!==null){let m={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var y=g===e;if(u=u||y,u)e=d,r!==null&&(d?r.length=d:r=null);else{
let m={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.
push(m),e++,S.errors=r,!1}var t=p===e}else var t=!0;if(t){if(s.said!==void 0){let l=s.said,p=e,d=e,u=!1,c=e;if(typeof l!=
"string"){let m={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{type:"string"}};
r===null?r=[m]:r.push(m),e++}var n=c===e;u=u||n;let g=e;if(l!==null){let m={instancePath:i+"/said",schemaPath:"#/propert\
ies/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var n=g===e;if(u=u||n,u)e=d,r!==
null&&(d?r.length=d:r=null);else{let m={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[m]:r.push(m),e++,S.errors=r,!1}var t=p===e}else var t=!0;if(t)if(s.facts!==void 0){let l=s.facts,p=e;
if(e===p)if(l&&typeof l=="object"&&!Array.isArray(l))for(let u in l){let c=l[u],g=e;if(typeof c!="string"&&!(typeof c=="\
number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return S.errors=[{instancePath:i+"/facts/"+u.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/facts/additionalProperties/type",keyword:"type",params:{type:zr.properties.facts.additionalProperties.
type}}],!1;var a=g===e;if(!a)break}else return S.errors=[{instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"\
type",params:{type:"object"}}],!1;var t=p===e}else var t=!0}}}}}else return S.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return S.errors=r,e===0}S.evaluated={props:{code:!0,sentence:!0,next_step:!0,
field:!0,said:!0,facts:!0},dynamicProps:!1,dynamicItems:!1};function V(s,{instancePath:i="",parentData:$,parentDataProperty:D,
rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=V.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.address===void 0&&(P="address")||s.domain===
void 0&&(P="domain")||s.provider===void 0&&(P="provider")||s.name===void 0&&(P="name")||s.source===void 0&&(P="source")||
s.found_at===void 0&&(P="found_at")||s.imap===void 0&&(P="imap")||s.smtp===void 0&&(P="smtp")||s.user===void 0&&(P="user")||
s.ways===void 0&&(P="ways")||s.oauth===void 0&&(P="oauth")||s.app_password===void 0&&(P="app_password")||s.foreign===void 0&&
(P="foreign")||s.may_ask===void 0&&(P="may_ask")||s.refusal===void 0&&(P="refusal"))return V.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:P}}],!1;if(s.address!==void 0){let b=e;if(typeof s.address!="stri\
ng")return V.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var t=b===e}else var t=!0;if(t){if(s.domain!==void 0){let b=e;if(typeof s.domain!="string")return V.errors=[{instancePath:i+
"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"}}],!1;var t=b===e}else var t=!0;if(t){
if(s.provider!==void 0){let b=e;if(typeof s.provider!="string")return V.errors=[{instancePath:i+"/provider",schemaPath:"\
#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=b===e}else var t=!0;if(t){if(s.name!==void 0){
let b=e;if(typeof s.name!="string")return V.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var t=b===e}else var t=!0;if(t){if(s.source!==void 0){let b=s.source,j=e;if(typeof b!=
"string")return V.errors=[{instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"s\
tring"}}],!1;if(!(b==="table"||b==="mx"||b==="srv"||b==="autoconfig"||b==="none"))return V.errors=[{instancePath:i+"/sou\
rce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:gr.properties.source.enum}}],!1;var t=j===
e}else var t=!0;if(t){if(s.found_at!==void 0){let b=s.found_at,j=e,k=e,x=!1,F=e;if(typeof b!="string"){let I={instancePath:i+
"/found_at",schemaPath:"#/properties/found_at/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[I]:r.push(
I),e++}var y=F===e;x=x||y;let J=e;if(b!==null){let I={instancePath:i+"/found_at",schemaPath:"#/properties/found_at/anyOf\
/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}var y=J===e;if(x=x||y,x)e=k,r!==null&&(k?r.length=
k:r=null);else{let I={instancePath:i+"/found_at",schemaPath:"#/properties/found_at/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[I]:r.push(I),e++,V.errors=r,!1}var t=j===e}else var t=!0;if(t){if(s.imap!==void 0){let b=s.imap,j=e,k=e,x=!1,F=e;
R(b,{instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:_,dynamicAnchors:w})||(r=r===null?R.errors:r.
concat(R.errors),e=r.length);var a=F===e;if(x=x||a,a){var n={};n.host=!0,n.port=!0,n.security=!0}let J=e;if(b!==null){let I={
instancePath:i+"/imap",schemaPath:"#/properties/imap/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.
push(I),e++}var a=J===e;if(x=x||a,x)e=k,r!==null&&(k?r.length=k:r=null);else{let I={instancePath:i+"/imap",schemaPath:"#\
/properties/imap/anyOf",keyword:"anyOf",params:{}};return r===null?r=[I]:r.push(I),e++,V.errors=r,!1}var t=j===e}else var t=!0;
if(t){if(s.smtp!==void 0){let b=s.smtp,j=e,k=e,x=!1,F=e;R(b,{instancePath:i+"/smtp",parentData:s,parentDataProperty:"smt\
p",rootData:_,dynamicAnchors:w})||(r=r===null?R.errors:r.concat(R.errors),e=r.length);var l=F===e;if(x=x||l,l){var o={};
o.host=!0,o.port=!0,o.security=!0}let J=e;if(b!==null){let I={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf\
/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}var l=J===e;if(x=x||l,x)e=k,r!==null&&(k?r.length=
k:r=null);else{let I={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[I]:r.push(I),e++,V.errors=r,!1}var t=j===e}else var t=!0;if(t){if(s.user!==void 0){let b=s.user,j=e,k=e,x=!1,F=e;
if(typeof b!="string"){let I={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[I]:r.push(I),e++}var p=F===e;x=x||p;let J=e;if(b!==null){let I={instancePath:i+"/user",schemaPath:"\
#/properties/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}var p=J===e;if(x=x||p,
x)e=k,r!==null&&(k?r.length=k:r=null);else{let I={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[I]:r.push(I),e++,V.errors=r,!1}var t=j===e}else var t=!0;if(t){if(s.ways!==void 0){let b=s.
ways,j=e;if(e===j)if(Array.isArray(b)){var d=!0;let x=b.length;for(let F=0;F<x;F++){let J=b[F],q=e;if(typeof J!="string")
return V.errors=[{instancePath:i+"/ways/"+F,schemaPath:"#/properties/ways/items/type",keyword:"type",params:{type:"strin\
g"}}],!1;if(!(J==="oauth"||J==="app_password"||J==="password"))return V.errors=[{instancePath:i+"/ways/"+F,schemaPath:"#\
/properties/ways/items/enum",keyword:"enum",params:{allowedValues:gr.properties.ways.items.enum}}],!1;var d=q===e;if(!d)
break}}else return V.errors=[{instancePath:i+"/ways",schemaPath:"#/properties/ways/type",keyword:"type",params:{type:"ar\
ray"}}],!1;var t=j===e}else var t=!0;if(t){if(s.oauth!==void 0){let b=s.oauth,j=e,k=e,x=!1,F=e;Be(b,{instancePath:i+"/oa\
uth",parentData:s,parentDataProperty:"oauth",rootData:_,dynamicAnchors:w})||(r=r===null?Be.errors:r.concat(Be.errors),e=
r.length);var c=F===e;if(x=x||c,c){var u={};u.issuer=!0,u.ready=!0,u.scopes=!0}let J=e;if(b!==null){let I={instancePath:i+
"/oauth",schemaPath:"#/properties/oauth/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}
var c=J===e;if(x=x||c,x)e=k,r!==null&&(k?r.length=k:r=null);else{let I={instancePath:i+"/oauth",schemaPath:"#/properties\
/oauth/anyOf",keyword:"anyOf",params:{}};return r===null?r=[I]:r.push(I),e++,V.errors=r,!1}var t=j===e}else var t=!0;if(t){
if(s.app_password!==void 0){let b=s.app_password,j=e,k=e,x=!1,F=e;Ie(b,{instancePath:i+"/app_password",parentData:s,parentDataProperty:"\
app_password",rootData:_,dynamicAnchors:w})||(r=r===null?Ie.errors:r.concat(Ie.errors),e=r.length);var h=F===e;if(x=x||h,
h){var g={};g.page=!0,g.steps=!0}let J=e;if(b!==null){let I={instancePath:i+"/app_password",schemaPath:"#/properties/app\
_password/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}var h=J===e;if(x=x||h,x)e=k,r!==
null&&(k?r.length=k:r=null);else{let I={instancePath:i+"/app_password",schemaPath:"#/properties/app_password/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[I]:r.push(I),e++,V.errors=r,!1}var t=j===e}else var t=!0;if(t){if(s.foreign!==void 0){
let b=e;if(typeof s.foreign!="boolean")return V.errors=[{instancePath:i+"/foreign",schemaPath:"#/properties/foreign/type",
keyword:"type",params:{type:"boolean"}}],!1;var t=b===e}else var t=!0;if(t){if(s.may_ask!==void 0){let b=s.may_ask,j=e;if(e===
j)if(Array.isArray(b)){var m=!0;let x=b.length;for(let F=0;F<x;F++){let J=e;if(typeof b[F]!="string")return V.errors=[{instancePath:i+
"/may_ask/"+F,schemaPath:"#/properties/may_ask/items/type",keyword:"type",params:{type:"string"}}],!1;var m=J===e;if(!m)
break}}else return V.errors=[{instancePath:i+"/may_ask",schemaPath:"#/properties/may_ask/type",keyword:"type",params:{type:"\
array"}}],!1;var t=j===e}else var t=!0;if(t)if(s.refusal!==void 0){let b=s.refusal,j=e,k=e,x=!1,F=e;S(b,{instancePath:i+
"/refusal",parentData:s,parentDataProperty:"refusal",rootData:_,dynamicAnchors:w})||(r=r===null?S.errors:r.concat(S.errors),
e=r.length);var N=F===e;if(x=x||N,N){var v={};v.code=!0,v.sentence=!0,v.next_step=!0,v.field=!0,v.said=!0,v.facts=!0}let J=e;
if(b!==null){let I={instancePath:i+"/refusal",schemaPath:"#/properties/refusal/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[I]:r.push(I),e++}var N=J===e;if(x=x||N,x)e=k,r!==null&&(k?r.length=k:r=null);else{let I={instancePath:i+
"/refusal",schemaPath:"#/properties/refusal/anyOf",keyword:"anyOf",params:{}};return r===null?r=[I]:r.push(I),e++,V.errors=
r,!1}var t=j===e}else var t=!0}}}}}}}}}}}}}}else return V.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return V.errors=r,e===0}V.evaluated={props:{address:!0,domain:!0,provider:!0,name:!0,source:!0,found_at:!0,
imap:!0,smtp:!0,user:!0,ways:!0,oauth:!0,app_password:!0,foreign:!0,may_ask:!0,refusal:!0},dynamicProps:!1,dynamicItems:!1};
var fs=fr;function fr(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=fr.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0&&!(s&&typeof s=="object"&&
!Array.isArray(s))?(fr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1):(fr.errors=
r,e===0)}fr.evaluated={dynamicProps:!1,dynamicItems:!1};var us=Xe;var Lr={type:"object",required:["id","at","kind","mailbox","link"],properties:{id:{type:"integer",minimum:1},at:{$ref:"#\
/$defs/Ms"},kind:{type:"string",enum:["link","sync","usage","health","outbox","mailbox","clients","notices","suppression\
s"]},mailbox:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]},link:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]}}};var Mr=new RegExp("^[A-Za-z0-9_-]{1,40}$","u");function A(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,
dynamicAnchors:w={}}={}){let r=null,e=0,f=A.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(typeof s=="string"){if(!Mr.test(s))return A.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,40}$"}}],!1}else return A.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return A.errors=r,e===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:i="",parentData:$,
parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=ye.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.id===void 0&&(a="id")||s.
at===void 0&&(a="at")||s.kind===void 0&&(a="kind")||s.mailbox===void 0&&(a="mailbox")||s.link===void 0&&(a="link"))return ye.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.id!==void 0){let o=s.
id,l=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ye.errors=[{instancePath:i+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))
return ye.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var t=l===e}else var t=!0;if(t){if(s.at!==void 0){let o=e;O(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"\
at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.
kind!==void 0){let o=s.kind,l=e;if(typeof o!="string")return ye.errors=[{instancePath:i+"/kind",schemaPath:"#/properties\
/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="link"||o==="sync"||o==="usage"||o==="health"||o==="outb\
ox"||o==="mailbox"||o==="clients"||o==="notices"||o==="suppressions"))return ye.errors=[{instancePath:i+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:Lr.properties.kind.enum}}],!1;var t=l===e}else var t=!0;if(t){
if(s.mailbox!==void 0){let o=s.mailbox,l=e,p=e,d=!1,u=e;A(o,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"\
mailbox",rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var y=u===e;d=d||y;let c=e;if(o!==
null){let h={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[h]:r.push(h),e++}var y=c===e;if(d=d||y,d)e=p,r!==null&&(p?r.length=p:r=null);else{let h={instancePath:i+"/ma\
ilbox",schemaPath:"#/properties/mailbox/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,ye.errors=
r,!1}var t=l===e}else var t=!0;if(t)if(s.link!==void 0){let o=s.link,l=e,p=e,d=!1,u=e;A(o,{instancePath:i+"/link",parentData:s,
parentDataProperty:"link",rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var n=u===e;
d=d||n;let c=e;if(o!==null){let h={instancePath:i+"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[h]:r.push(h),e++}var n=c===e;if(d=d||n,d)e=p,r!==null&&(p?r.length=p:r=null);else{let h={instancePath:i+
"/link",schemaPath:"#/properties/link/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,ye.errors=r,
!1}var t=l===e}else var t=!0}}}}else return ye.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ye.errors=r,e===0}ye.evaluated={props:{id:!0,at:!0,kind:!0,mailbox:!0,link:!0},dynamicProps:!1,dynamicItems:!1};
function Xe(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=Xe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.events===void 0&&(n="events")||s.last===void 0&&(n="last"))return Xe.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.events!==void 0){let a=s.events,o=e;if(e===o)if(Array.
isArray(a)){var t=!0;let l=a.length;for(let p=0;p<l;p++){let d=e;ye(a[p],{instancePath:i+"/events/"+p,parentData:a,parentDataProperty:p,
rootData:_,dynamicAnchors:w})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var t=d===e;if(!t)break}}else return Xe.
errors=[{instancePath:i+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}}],!1;var y=o===
e}else var y=!0;if(y)if(s.last!==void 0){let a=s.last,o=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Xe.
errors=[{instancePath:i+"/last",schemaPath:"#/properties/last/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&
typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return Xe.errors=[{instancePath:i+"/last",schemaPath:"#/properties/last\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var y=o===e}else var y=!0}else return Xe.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Xe.errors=r,e===0}Xe.evaluated={props:{events:!0,last:!0},
dynamicProps:!1,dynamicItems:!1};var ys=ke;function ge(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=ge.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.id===void 0&&(y="id")||s.at===void 0&&(y="at")||s.text===void 0&&(y="text"))return ge.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.id!==void 0){let n=e;if(typeof s.id!="st\
ring")return ge.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],
!1;var t=n===e}else var t=!0;if(t){if(s.at!==void 0){let n=s.at,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return ge.errors=[{instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"integer"}}],!1;
if(e===a&&typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n))return ge.errors=[{instancePath:i+"/at",schemaPath:"#/prop\
erties/at/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(n<0||isNaN(n))return ge.errors=[{instancePath:i+
"/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=a===e}else var t=!0;
if(t)if(s.text!==void 0){let n=e;if(typeof s.text!="string")return ge.errors=[{instancePath:i+"/text",schemaPath:"#/prop\
erties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0}}else return ge.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=r,e===0}ge.evaluated={props:{id:!0,at:!0,
text:!0},dynamicProps:!1,dynamicItems:!1};function B(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,
dynamicAnchors:w={}}={}){let r=null,e=0,f=B.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.model===void 0&&(a="model")||s.score===void 0&&(a="score")||
s.low===void 0&&(a="low")||s.high===void 0&&(a="high")||s.evidence_share===void 0&&(a="evidence_share")||s.provisional===
void 0&&(a="provisional")||s.caps===void 0&&(a="caps"))return B.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a}}],!1;if(s.model!==void 0){let o=e;if(s.model!=="dm1")return B.errors=[{instancePath:i+
"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue:"dm1"}}],!1;var t=o===e}else var t=!0;
if(t){if(s.score!==void 0){let o=s.score,l=e,p=e,d=!1,u=e;if(e===u)if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){
let h={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100}};r===null?r=[h]:r.push(h),e++}else if(o<0||isNaN(o)){let h={instancePath:i+"/score",schemaPath:"#/properties/\
score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[h]:r.push(h),e++}}else{let h={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[h]:r.push(h),e++}
var y=u===e;d=d||y;let c=e;if(o!==null){let h={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var y=c===e;if(d=d||y,d)e=p,r!==null&&(p?r.length=p:r=null);else{
let h={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.
push(h),e++,B.errors=r,!1}var t=l===e}else var t=!0;if(t){if(s.low!==void 0){let o=s.low,l=e;if(e===l)if(typeof o=="numb\
er"&&isFinite(o)){if(o>100||isNaN(o))return B.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(o<0||isNaN(o))return B.errors=[{instancePath:i+"/low",schemaPath:"#/\
properties/low/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return B.errors=[{instancePath:i+"/\
low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.
high!==void 0){let o=s.high,l=e;if(e===l)if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return B.errors=[{instancePath:i+
"/high",schemaPath:"#/properties/high/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(o<0||isNaN(o))
return B.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}else return B.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:"\
number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.evidence_share!==void 0){let o=s.evidence_share,l=e;if(e===l)if(typeof o==
"number"&&isFinite(o)){if(o>1||isNaN(o))return B.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evid\
ence_share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(o<0||isNaN(o))return B.errors=[{instancePath:i+
"/evidence_share",schemaPath:"#/properties/evidence_share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return B.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evidence_share/type",keyword:"type",
params:{type:"number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.provisional!==void 0){let o=e;if(typeof s.provisional!=
"boolean")return B.errors=[{instancePath:i+"/provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=o===e}else var t=!0;if(t)if(s.caps!==void 0){let o=s.caps,l=e;if(e===l)if(Array.isArray(o)){var n=!0;
let d=o.length;for(let u=0;u<d;u++){let c=e;ge(o[u],{instancePath:i+"/caps/"+u,parentData:o,parentDataProperty:u,rootData:_,
dynamicAnchors:w})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var n=c===e;if(!n)break}}else return B.errors=
[{instancePath:i+"/caps",schemaPath:"#/properties/caps/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}}}}}}else
return B.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=r,e===0}
B.evaluated={props:{model:!0,score:!0,low:!0,high:!0,evidence_share:!0,provisional:!0,caps:!0},dynamicProps:!1,dynamicItems:!1};
var _r={type:"object",required:["id","check","severity","title","text","evidence","fix","gain","checked_at"],properties:{
id:{type:"string",pattern:"^[a-z0-9_.]+$"},check:{type:"string",enum:["spf","dkim","dmarc","mx","provider","ptr","blockl\
ists","tracking","services","mta_sts","tls_rpt","bimi","dnssec","bounces","rejections","deferrals","complaints","unsubsc\
ribes","replies","placement"]},severity:{type:"string",enum:["stop","fix","hint","ok","unknown"]},title:{type:"string"},
text:{type:"string"},evidence:{type:"array",items:{$ref:"#/$defs/Evidence"}},fix:{anyOf:[{$ref:"#/$defs/Fix"},{type:"nul\
l"}]},gain:{type:"number",minimum:0,maximum:100},checked_at:{$ref:"#/$defs/Ms"}}},Nr=new RegExp("^[a-z0-9_.]+$","u");function de(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=de.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.question===void 0&&(a="question")||s.answer===void 0&&(a="answer")||s.servers===void 0&&(a="serve\
rs")||s.asked_at===void 0&&(a="asked_at"))return de.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a}}],!1;if(s.question!==void 0){let o=e;if(typeof s.question!="string")return de.errors=[{instancePath:i+
"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;
if(t){if(s.answer!==void 0){let o=s.answer,l=e;if(e===l)if(Array.isArray(o)){var y=!0;let d=o.length;for(let u=0;u<d;u++){
let c=e;if(typeof o[u]!="string")return de.errors=[{instancePath:i+"/answer/"+u,schemaPath:"#/properties/answer/items/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var y=c===e;if(!y)break}}else return de.errors=[{instancePath:i+"/answer",
schemaPath:"#/properties/answer/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0;if(t){if(s.servers!==
void 0){let o=s.servers,l=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return de.errors=[{instancePath:i+"\
/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof o=="number"&&
isFinite(o)&&(o<0||isNaN(o)))return de.errors=[{instancePath:i+"/servers",schemaPath:"#/properties/servers/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.asked_at!==void 0){let o=e;O(s.asked_at,
{instancePath:i+"/asked_at",parentData:s,parentDataProperty:"asked_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:
r.concat(O.errors),e=r.length);var t=o===e}else var t=!0;if(t)if(s.holds_until!==void 0){let o=s.holds_until,l=e,p=e,d=!1,
u=e;O(o,{instancePath:i+"/holds_until",parentData:s,parentDataProperty:"holds_until",rootData:_,dynamicAnchors:w})||(r=r===
null?O.errors:r.concat(O.errors),e=r.length);var n=u===e;d=d||n;let c=e;if(o!==null){let h={instancePath:i+"/holds_until",
schemaPath:"#/properties/holds_until/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var n=c===
e;if(d=d||n,d)e=p,r!==null&&(p?r.length=p:r=null);else{let h={instancePath:i+"/holds_until",schemaPath:"#/properties/hol\
ds_until/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,de.errors=r,!1}var t=l===e}else var t=!0}}}}else
return de.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=r,e===
0}de.evaluated={props:{question:!0,answer:!0,servers:!0,asked_at:!0,holds_until:!0},dynamicProps:!1,dynamicItems:!1};var Vr={type:"object",required:["type","name","host","value","ttl","replaces"],properties:{type:{type:"string",enum:["TX\
T","CNAME","MX","PTR"]},name:{type:"string"},host:{type:"string"},value:{type:"string"},ttl:{type:"integer",minimum:60},
replaces:{anyOf:[{type:"string"},{type:"null"}]}}};function oe(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,
dynamicAnchors:w={}}={}){let r=null,e=0,f=oe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.type===void 0&&(n="type")||s.name===void 0&&(n="name")||s.
host===void 0&&(n="host")||s.value===void 0&&(n="value")||s.ttl===void 0&&(n="ttl")||s.replaces===void 0&&(n="replaces"))
return oe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.type!==
void 0){let a=s.type,o=e;if(typeof a!="string")return oe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/t\
ype",keyword:"type",params:{type:"string"}}],!1;if(!(a==="TXT"||a==="CNAME"||a==="MX"||a==="PTR"))return oe.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Vr.properties.type.enum}}],!1;var t=o===
e}else var t=!0;if(t){if(s.name!==void 0){let a=e;if(typeof s.name!="string")return oe.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.host!==void 0){let a=e;
if(typeof s.host!="string")return oe.errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",
params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.value!==void 0){let a=e;if(typeof s.value!="string")return oe.
errors=[{instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var t=a===
e}else var t=!0;if(t){if(s.ttl!==void 0){let a=s.ttl,o=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return oe.
errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&
typeof a=="number"&&isFinite(a)&&(a<60||isNaN(a)))return oe.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/\
minimum",keyword:"minimum",params:{comparison:">=",limit:60}}],!1;var t=o===e}else var t=!0;if(t)if(s.replaces!==void 0){
let a=s.replaces,o=e,l=e,p=!1,d=e;if(typeof a!="string"){let g={instancePath:i+"/replaces",schemaPath:"#/properties/repl\
aces/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[g]:r.push(g),e++}var y=d===e;p=p||y;let u=e;if(a!==
null){let g={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/anyOf/1/type",keyword:"type",params:{type:"nul\
l"}};r===null?r=[g]:r.push(g),e++}var y=u===e;if(p=p||y,p)e=l,r!==null&&(l?r.length=l:r=null);else{let g={instancePath:i+
"/replaces",schemaPath:"#/properties/replaces/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,oe.errors=
r,!1}var t=o===e}else var t=!0}}}}}else return oe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return oe.errors=r,e===0}oe.evaluated={props:{type:!0,name:!0,host:!0,value:!0,ttl:!0,replaces:!0},dynamicProps:!1,
dynamicItems:!1};function xe(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){
let r=null,e=0,f=xe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let o;if(s.text===void 0&&(o="text")||s.steps===void 0&&(o="steps")||s.record===void 0&&(o=
"record"))return xe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.
text!==void 0){let l=e;if(typeof s.text!="string")return xe.errors=[{instancePath:i+"/text",schemaPath:"#/properties/tex\
t/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.steps!==void 0){let l=s.steps,p=e;
if(e===p)if(Array.isArray(l)){var y=!0;let u=l.length;for(let c=0;c<u;c++){let g=e;if(typeof l[c]!="string")return xe.errors=
[{instancePath:i+"/steps/"+c,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type:"string"}}],!1;var y=g===
e;if(!y)break}}else return xe.errors=[{instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{
type:"array"}}],!1;var t=p===e}else var t=!0;if(t)if(s.record!==void 0){let l=s.record,p=e,d=e,u=!1,c=e;oe(l,{instancePath:i+
"/record",parentData:s,parentDataProperty:"record",rootData:_,dynamicAnchors:w})||(r=r===null?oe.errors:r.concat(oe.errors),
e=r.length);var a=c===e;if(u=u||a,a){var n={};n.type=!0,n.name=!0,n.host=!0,n.value=!0,n.ttl=!0,n.replaces=!0}let g=e;if(l!==
null){let m={instancePath:i+"/record",schemaPath:"#/properties/record/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[m]:r.push(m),e++}var a=g===e;if(u=u||a,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+"/re\
cord",schemaPath:"#/properties/record/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,xe.errors=r,
!1}var t=p===e}else var t=!0}}else return xe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return xe.errors=r,e===0}xe.evaluated={props:{text:!0,steps:!0,record:!0},dynamicProps:!1,dynamicItems:!1};function H(s,{
instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=H.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;
if(s.id===void 0&&(o="id")||s.check===void 0&&(o="check")||s.severity===void 0&&(o="severity")||s.title===void 0&&(o="ti\
tle")||s.text===void 0&&(o="text")||s.evidence===void 0&&(o="evidence")||s.fix===void 0&&(o="fix")||s.gain===void 0&&(o=
"gain")||s.checked_at===void 0&&(o="checked_at"))return H.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:o}}],!1;if(s.id!==void 0){let l=s.id,p=e;if(e===p)if(typeof l=="string"){if(!Nr.test(l))return H.
errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9_.]+$"}}],
!1}else return H.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],
!1;var t=p===e}else var t=!0;if(t){if(s.check!==void 0){let l=s.check,p=e;if(typeof l!="string")return H.errors=[{instancePath:i+
"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="spf"||l==="dkim"||l===
"dmarc"||l==="mx"||l==="provider"||l==="ptr"||l==="blocklists"||l==="tracking"||l==="services"||l==="mta_sts"||l==="tls_\
rpt"||l==="bimi"||l==="dnssec"||l==="bounces"||l==="rejections"||l==="deferrals"||l==="complaints"||l==="unsubscribes"||
l==="replies"||l==="placement"))return H.errors=[{instancePath:i+"/check",schemaPath:"#/properties/check/enum",keyword:"\
enum",params:{allowedValues:_r.properties.check.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.severity!==void 0){let l=s.
severity,p=e;if(typeof l!="string")return H.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/type",
keyword:"type",params:{type:"string"}}],!1;if(!(l==="stop"||l==="fix"||l==="hint"||l==="ok"||l==="unknown"))return H.errors=
[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:_r.properties.
severity.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.title!==void 0){let l=e;if(typeof s.title!="string")return H.errors=
[{instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else
var t=!0;if(t){if(s.text!==void 0){let l=e;if(typeof s.text!="string")return H.errors=[{instancePath:i+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.evidence!==void 0){
let l=s.evidence,p=e;if(e===p)if(Array.isArray(l)){var y=!0;let u=l.length;for(let c=0;c<u;c++){let g=e;de(l[c],{instancePath:i+
"/evidence/"+c,parentData:l,parentDataProperty:c,rootData:_,dynamicAnchors:w})||(r=r===null?de.errors:r.concat(de.errors),
e=r.length);var y=g===e;if(!y)break}}else return H.errors=[{instancePath:i+"/evidence",schemaPath:"#/properties/evidence\
/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0;if(t){if(s.fix!==void 0){let l=s.fix,p=e,d=e,
u=!1,c=e;xe(l,{instancePath:i+"/fix",parentData:s,parentDataProperty:"fix",rootData:_,dynamicAnchors:w})||(r=r===null?xe.
errors:r.concat(xe.errors),e=r.length);var a=c===e;if(u=u||a,a){var n={};n.text=!0,n.steps=!0,n.record=!0}let g=e;if(l!==
null){let m={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?
r=[m]:r.push(m),e++}var a=g===e;if(u=u||a,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+"/fix",schemaPath:"\
#/properties/fix/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,H.errors=r,!1}var t=p===e}else var t=!0;
if(t){if(s.gain!==void 0){let l=s.gain,p=e;if(e===p)if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l))return H.errors=
[{instancePath:i+"/gain",schemaPath:"#/properties/gain/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;
if(l<0||isNaN(l))return H.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/gain/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return H.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/gain/type",keyword:"\
type",params:{type:"number"}}],!1;var t=p===e}else var t=!0;if(t)if(s.checked_at!==void 0){let l=e;O(s.checked_at,{instancePath:i+
"/checked_at",parentData:s,parentDataProperty:"checked_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(
O.errors),e=r.length);var t=l===e}else var t=!0}}}}}}}}else return H.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return H.errors=r,e===0}H.evaluated={props:{id:!0,check:!0,severity:!0,title:!0,text:!0,
evidence:!0,fix:!0,gain:!0,checked_at:!0},dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:i="",parentData:$,
parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=me.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.mailbox===void 0&&(n="mai\
lbox")||s.domain===void 0&&(n="domain")||s.checked_at===void 0&&(n="checked_at")||s.seconds===void 0&&(n="seconds")||s.queries===
void 0&&(n="queries")||s.score===void 0&&(n="score")||s.findings===void 0&&(n="findings"))return me.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.mailbox!==void 0){let a=e;A(s.mailbox,{instancePath:i+
"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:r.concat(A.errors),
e=r.length);var t=a===e}else var t=!0;if(t){if(s.domain!==void 0){let a=e;if(typeof s.domain!="string")return me.errors=
[{instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else
var t=!0;if(t){if(s.checked_at!==void 0){let a=e;O(s.checked_at,{instancePath:i+"/checked_at",parentData:s,parentDataProperty:"\
checked_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=a===e}else var t=!0;
if(t){if(s.seconds!==void 0){let a=s.seconds,o=e;if(e===o)if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a))return me.
errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return me.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"\
number"}}],!1;var t=o===e}else var t=!0;if(t){if(s.queries!==void 0){let a=s.queries,o=e;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a)))return me.errors=[{instancePath:i+"/queries",schemaPath:"#/properties/queries/type",keyword:"typ\
e",params:{type:"integer"}}],!1;if(e===o&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return me.errors=[{instancePath:i+
"/queries",schemaPath:"#/properties/queries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else
var t=!0;if(t){if(s.score!==void 0){let a=e;B(s.score,{instancePath:i+"/score",parentData:s,parentDataProperty:"score",rootData:_,
dynamicAnchors:w})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var t=a===e}else var t=!0;if(t)if(s.findings!==void 0){
let a=s.findings,o=e;if(e===o)if(Array.isArray(a)){var y=!0;let p=a.length;for(let d=0;d<p;d++){let u=e;H(a[d],{instancePath:i+
"/findings/"+d,parentData:a,parentDataProperty:d,rootData:_,dynamicAnchors:w})||(r=r===null?H.errors:r.concat(H.errors),
e=r.length);var y=u===e;if(!y)break}}else return me.errors=[{instancePath:i+"/findings",schemaPath:"#/properties/finding\
s/type",keyword:"type",params:{type:"array"}}],!1;var t=o===e}else var t=!0}}}}}}else return me.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return me.errors=r,e===0}me.evaluated={props:{mailbox:!0,
domain:!0,checked_at:!0,seconds:!0,queries:!0,score:!0,findings:!0},dynamicProps:!1,dynamicItems:!1};var Rr={type:"strin\
g",enum:["spf","dkim","dmarc","mx","provider","ptr","blocklists","tracking","services","mta_sts","tls_rpt","bimi","dnsse\
c","bounces","rejections","deferrals","complaints","unsubscribes","replies","placement"]};function Le(s,{instancePath:i="",
parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=Le.evaluated;return f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof s!="string"?(Le.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1):s==="spf"||s==="dkim"||s==="dmarc"||s==="mx"||s==="provider"||s==="ptr"||s==="blockli\
sts"||s==="tracking"||s==="services"||s==="mta_sts"||s==="tls_rpt"||s==="bimi"||s==="dnssec"||s==="bounces"||s==="reject\
ions"||s==="deferrals"||s==="complaints"||s==="unsubscribes"||s==="replies"||s==="placement"?(Le.errors=r,e===0):(Le.errors=
[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Rr.enum}}],!1)}Le.evaluated={dynamicProps:!1,dynamicItems:!1};var Dr=new RegExp("^\\d{4}-\\d{2}-\\d{2}$","u");function ie(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,
dynamicAnchors:w={}}={}){let r=null,e=0,f=ie.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.day===void 0&&(n="day")||s.score===void 0&&(n="score")||s.
low===void 0&&(n="low")||s.high===void 0&&(n="high"))return ie.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(s.day!==void 0){let a=s.day,o=e;if(e===o)if(typeof a=="string"){if(!Dr.test(
a))return ie.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",params:{pattern:"^\\d\
{4}-\\d{2}-\\d{2}$"}}],!1}else return ie.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",
params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.score!==void 0){let a=s.score,o=e,l=e,p=!1,d=e;if(e===d)
if(typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a)){let g={instancePath:i+"/score",schemaPath:"#/properties/score/an\
yOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?r=[g]:r.push(g),e++}else if(a<0||isNaN(a)){
let g={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};r===null?r=[g]:r.push(g),e++}}else{let g={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",
keyword:"type",params:{type:"number"}};r===null?r=[g]:r.push(g),e++}var y=d===e;p=p||y;let u=e;if(a!==null){let g={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}
var y=u===e;if(p=p||y,p)e=l,r!==null&&(l?r.length=l:r=null);else{let g={instancePath:i+"/score",schemaPath:"#/properties\
/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,ie.errors=r,!1}var t=o===e}else var t=!0;if(t){
if(s.low!==void 0){let a=s.low,o=e;if(e===o)if(typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a))return ie.errors=[{instancePath:i+
"/low",schemaPath:"#/properties/low/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(a<0||isNaN(a))
return ie.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}else return ie.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:"\
number"}}],!1;var t=o===e}else var t=!0;if(t)if(s.high!==void 0){let a=s.high,o=e;if(e===o)if(typeof a=="number"&&isFinite(
a)){if(a>100||isNaN(a))return ie.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/maximum",keyword:"maximum",
params:{comparison:"<=",limit:100}}],!1;if(a<0||isNaN(a))return ie.errors=[{instancePath:i+"/high",schemaPath:"#/propert\
ies/high/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return ie.errors=[{instancePath:i+"/high",
schemaPath:"#/properties/high/type",keyword:"type",params:{type:"number"}}],!1;var t=o===e}else var t=!0}}}else return ie.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=r,e===0}ie.evaluated=
{props:{day:!0,score:!0,low:!0,high:!0},dynamicProps:!1,dynamicItems:!1};function Oe(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=Oe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.day===void 0&&(n="day")||s.said===void 0&&(n="said"))return Oe.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.day!==void 0){let a=s.day,o=e;if(e===o)if(typeof a==
"string"){if(!Dr.test(a))return Oe.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",
params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}}],!1}else return Oe.errors=[{instancePath:i+"/day",schemaPath:"#/properties/da\
y/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t)if(s.said!==void 0){let a=s.said,o=e;if(e===
o)if(Array.isArray(a)){var y=!0;let p=a.length;for(let d=0;d<p;d++){let u=e;if(typeof a[d]!="string")return Oe.errors=[{
instancePath:i+"/said/"+d,schemaPath:"#/properties/said/items/type",keyword:"type",params:{type:"string"}}],!1;var y=u===
e;if(!y)break}}else return Oe.errors=[{instancePath:i+"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{
type:"array"}}],!1;var t=o===e}else var t=!0}else return Oe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Oe.errors=r,e===0}Oe.evaluated={props:{day:!0,said:!0},dynamicProps:!1,dynamicItems:!1};function _e(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=_e.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let o;if(s.finding===void 0&&(o="finding")||s.check===void 0&&(o="check")||s.since===void 0&&(o="since")||s.
looked_at===void 0&&(o="looked_at")||s.next_at===void 0&&(o="next_at")||s.until===void 0&&(o="until")||s.fixed_at===void 0&&
(o="fixed_at"))return _e.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.finding!==void 0){let l=s.finding,p=e;if(e===p)if(typeof l=="string"){if(!Nr.test(l))return _e.errors=[{instancePath:i+
"/finding",schemaPath:"#/properties/finding/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9_.]+$"}}],!1}else return _e.
errors=[{instancePath:i+"/finding",schemaPath:"#/properties/finding/type",keyword:"type",params:{type:"string"}}],!1;var t=p===
e}else var t=!0;if(t){if(s.check!==void 0){let l=e;Le(s.check,{instancePath:i+"/check",parentData:s,parentDataProperty:"\
check",rootData:_,dynamicAnchors:w})||(r=r===null?Le.errors:r.concat(Le.errors),e=r.length);var t=l===e}else var t=!0;if(t){
if(s.since!==void 0){let l=e;O(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:_,dynamicAnchors:w})||
(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.looked_at!==void 0){let l=s.looked_at,
p=e,d=e,u=!1,c=e;O(l,{instancePath:i+"/looked_at",parentData:s,parentDataProperty:"looked_at",rootData:_,dynamicAnchors:w})||
(r=r===null?O.errors:r.concat(O.errors),e=r.length);var y=c===e;u=u||y;let g=e;if(l!==null){let m={instancePath:i+"/look\
ed_at",schemaPath:"#/properties/looked_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}
var y=g===e;if(u=u||y,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+"/looked_at",schemaPath:"#/proper\
ties/looked_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,_e.errors=r,!1}var t=p===e}else var t=!0;
if(t){if(s.next_at!==void 0){let l=s.next_at,p=e,d=e,u=!1,c=e;O(l,{instancePath:i+"/next_at",parentData:s,parentDataProperty:"\
next_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var n=c===e;u=u||n;let g=e;if(l!==
null){let m={instancePath:i+"/next_at",schemaPath:"#/properties/next_at/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[m]:r.push(m),e++}var n=g===e;if(u=u||n,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+"/ne\
xt_at",schemaPath:"#/properties/next_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,_e.errors=
r,!1}var t=p===e}else var t=!0;if(t){if(s.until!==void 0){let l=e;O(s.until,{instancePath:i+"/until",parentData:s,parentDataProperty:"\
until",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=l===e}else var t=!0;if(t)
if(s.fixed_at!==void 0){let l=s.fixed_at,p=e,d=e,u=!1,c=e;O(l,{instancePath:i+"/fixed_at",parentData:s,parentDataProperty:"\
fixed_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var a=c===e;u=u||a;let g=e;
if(l!==null){let m={instancePath:i+"/fixed_at",schemaPath:"#/properties/fixed_at/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[m]:r.push(m),e++}var a=g===e;if(u=u||a,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+
"/fixed_at",schemaPath:"#/properties/fixed_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,_e.errors=
r,!1}var t=p===e}else var t=!0}}}}}}else return _e.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return _e.errors=r,e===0}_e.evaluated={props:{finding:!0,check:!0,since:!0,looked_at:!0,next_at:!0,until:!0,
fixed_at:!0},dynamicProps:!1,dynamicItems:!1};function ke(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,
dynamicAnchors:w={}}={}){let r=null,e=0,f=ke.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.health===void 0&&(u="health")||s.checking===void 0&&(u="ch\
ecking")||s.asking===void 0&&(u="asking")||s.history===void 0&&(u="history")||s.changes===void 0&&(u="changes")||s.waiting===
void 0&&(u="waiting"))return ke.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],
!1;if(s.health!==void 0){let c=s.health,g=e,h=e,m=!1,v=e;me(c,{instancePath:i+"/health",parentData:s,parentDataProperty:"\
health",rootData:_,dynamicAnchors:w})||(r=r===null?me.errors:r.concat(me.errors),e=r.length);var y=v===e;if(m=m||y,y){var t={};
t.mailbox=!0,t.domain=!0,t.checked_at=!0,t.seconds=!0,t.queries=!0,t.score=!0,t.findings=!0}let N=e;if(c!==null){let P={
instancePath:i+"/health",schemaPath:"#/properties/health/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[
P]:r.push(P),e++}var y=N===e;if(m=m||y,m)e=h,r!==null&&(h?r.length=h:r=null);else{let P={instancePath:i+"/health",schemaPath:"\
#/properties/health/anyOf",keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,ke.errors=r,!1}var n=g===e}else
var n=!0;if(n){if(s.checking!==void 0){let c=e;if(typeof s.checking!="boolean")return ke.errors=[{instancePath:i+"/check\
ing",schemaPath:"#/properties/checking/type",keyword:"type",params:{type:"boolean"}}],!1;var n=c===e}else var n=!0;if(n){
if(s.asking!==void 0){let c=s.asking,g=e;if(e===g)if(Array.isArray(c)){var a=!0;let m=c.length;for(let v=0;v<m;v++){let N=e;
Le(c[v],{instancePath:i+"/asking/"+v,parentData:c,parentDataProperty:v,rootData:_,dynamicAnchors:w})||(r=r===null?Le.errors:
r.concat(Le.errors),e=r.length);var a=N===e;if(!a)break}}else return ke.errors=[{instancePath:i+"/asking",schemaPath:"#/\
properties/asking/type",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0;if(n){if(s.history!==void 0){
let c=s.history,g=e;if(e===g)if(Array.isArray(c)){var o=!0;let m=c.length;for(let v=0;v<m;v++){let N=e;ie(c[v],{instancePath:i+
"/history/"+v,parentData:c,parentDataProperty:v,rootData:_,dynamicAnchors:w})||(r=r===null?ie.errors:r.concat(ie.errors),
e=r.length);var o=N===e;if(!o)break}}else return ke.errors=[{instancePath:i+"/history",schemaPath:"#/properties/history/\
type",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0;if(n){if(s.changes!==void 0){let c=s.changes,g=e,
h=e,m=!1,v=e;Oe(c,{instancePath:i+"/changes",parentData:s,parentDataProperty:"changes",rootData:_,dynamicAnchors:w})||(r=
r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var p=v===e;if(m=m||p,p){var l={};l.day=!0,l.said=!0}let N=e;if(c!==null){
let b={instancePath:i+"/changes",schemaPath:"#/properties/changes/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[b]:r.push(b),e++}var p=N===e;if(m=m||p,m)e=h,r!==null&&(h?r.length=h:r=null);else{let b={instancePath:i+"/change\
s",schemaPath:"#/properties/changes/anyOf",keyword:"anyOf",params:{}};return r===null?r=[b]:r.push(b),e++,ke.errors=r,!1}
var n=g===e}else var n=!0;if(n)if(s.waiting!==void 0){let c=s.waiting,g=e;if(e===g)if(Array.isArray(c)){var d=!0;let m=c.
length;for(let v=0;v<m;v++){let N=e;_e(c[v],{instancePath:i+"/waiting/"+v,parentData:c,parentDataProperty:v,rootData:_,dynamicAnchors:w})||
(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var d=N===e;if(!d)break}}else return ke.errors=[{instancePath:i+"/\
waiting",schemaPath:"#/properties/waiting/type",keyword:"type",params:{type:"array"}}],!1;var n=g===e}else var n=!0}}}}}else
return ke.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=r,e===
0}ke.evaluated={props:{health:!0,checking:!0,asking:!0,history:!0,changes:!0,waiting:!0},dynamicProps:!1,dynamicItems:!1};
var ds=qe;function qe(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=qe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.api===void 0&&(y="api")||s.api_min===void 0&&(y="api_min")||s.version===void 0&&(y="version"))return qe.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.api!==void 0){let n=s.
api,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return qe.errors=[{instancePath:i+"/api",schemaPath:"#/\
properties/api/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(
n)))return qe.errors=[{instancePath:i+"/api",schemaPath:"#/properties/api/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var t=a===e}else var t=!0;if(t){if(s.api_min!==void 0){let n=s.api_min,a=e;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return qe.errors=[{instancePath:i+"/api_min",schemaPath:"#/properties/api_min/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return qe.errors=[{instancePath:i+
"/api_min",schemaPath:"#/properties/api_min/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=a===e}else
var t=!0;if(t)if(s.version!==void 0){let n=e;if(typeof s.version!="string")return qe.errors=[{instancePath:i+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0}}else return qe.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=r,e===0}qe.evaluated=
{props:{api:!0,api_min:!0,version:!0},dynamicProps:!1,dynamicItems:!1};var ms=Je;var Sr={type:"object",required:["address","why","at","status","note"],properties:{address:{type:"string",minLength:3,maxLength:320},
why:{type:"string",enum:["bounced","complained","unsubscribed","by_hand"]},at:{$ref:"#/$defs/Ms"},status:{anyOf:[{type:"\
string",maxLength:20},{type:"null"}]},note:{anyOf:[{type:"string",maxLength:300},{type:"null"}]}}};function G(s,{instancePath:i="",
parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=G.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.address===
void 0&&(a="address")||s.why===void 0&&(a="why")||s.at===void 0&&(a="at")||s.status===void 0&&(a="status")||s.note===void 0&&
(a="note"))return G.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.
address!==void 0){let o=s.address,l=e;if(e===l)if(typeof o=="string"){if(we(o)>320)return G.errors=[{instancePath:i+"/ad\
dress",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit:320}}],!1;if(we(o)<3)return G.errors=
[{instancePath:i+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit:3}}],!1}else return G.
errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=l===
e}else var t=!0;if(t){if(s.why!==void 0){let o=s.why,l=e;if(typeof o!="string")return G.errors=[{instancePath:i+"/why",schemaPath:"\
#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="bounced"||o==="complained"||o==="unsubscribe\
d"||o==="by_hand"))return G.errors=[{instancePath:i+"/why",schemaPath:"#/properties/why/enum",keyword:"enum",params:{allowedValues:Sr.
properties.why.enum}}],!1;var t=l===e}else var t=!0;if(t){if(s.at!==void 0){let o=e;O(s.at,{instancePath:i+"/at",parentData:s,
parentDataProperty:"at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=o===e}else
var t=!0;if(t){if(s.status!==void 0){let o=s.status,l=e,p=e,d=!1,u=e;if(e===u)if(typeof o=="string"){if(we(o)>20){let h={
instancePath:i+"/status",schemaPath:"#/properties/status/anyOf/0/maxLength",keyword:"maxLength",params:{limit:20}};r===null?
r=[h]:r.push(h),e++}}else{let h={instancePath:i+"/status",schemaPath:"#/properties/status/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[h]:r.push(h),e++}var y=u===e;d=d||y;let c=e;if(o!==null){let h={instancePath:i+"/status",schemaPath:"\
#/properties/status/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var y=c===e;if(d=d||
y,d)e=p,r!==null&&(p?r.length=p:r=null);else{let h={instancePath:i+"/status",schemaPath:"#/properties/status/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,G.errors=r,!1}var t=l===e}else var t=!0;if(t)if(s.note!==void 0){let o=s.
note,l=e,p=e,d=!1,u=e;if(e===u)if(typeof o=="string"){if(we(o)>300){let h={instancePath:i+"/note",schemaPath:"#/properti\
es/note/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};r===null?r=[h]:r.push(h),e++}}else{let h={instancePath:i+
"/note",schemaPath:"#/properties/note/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}
var n=u===e;d=d||n;let c=e;if(o!==null){let h={instancePath:i+"/note",schemaPath:"#/properties/note/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var n=c===e;if(d=d||n,d)e=p,r!==null&&(p?r.length=p:r=null);else{
let h={instancePath:i+"/note",schemaPath:"#/properties/note/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(
h),e++,G.errors=r,!1}var t=l===e}else var t=!0}}}}else return G.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return G.errors=r,e===0}G.evaluated={props:{address:!0,why:!0,at:!0,status:!0,note:!0},dynamicProps:!1,
dynamicItems:!1};function Je(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){
let r=null,e=0,f=Je.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let y;if(s.lift===void 0&&(y="lift")||s.item===void 0&&(y="item"))return Je.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.lift!==void 0){let n=s.lift,a=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Je.errors=[{instancePath:i+"/lift",schemaPath:"#/properties/lift/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return Je.errors=
[{instancePath:i+"/lift",schemaPath:"#/properties/lift/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;
var t=a===e}else var t=!0;if(t)if(s.item!==void 0){let n=e;G(s.item,{instancePath:i+"/item",parentData:s,parentDataProperty:"\
item",rootData:_,dynamicAnchors:w})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var t=n===e}else var t=!0}else return Je.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Je.errors=r,e===0}Je.evaluated=
{props:{lift:!0,item:!0},dynamicProps:!1,dynamicItems:!1};var cs=ae,Zr={type:"object",required:["id","address","mailbox",
"state","steps","error","started_at","sign_in_url","waiting"],properties:{id:{$ref:"#/$defs/Id"},address:{type:"string"},
mailbox:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]},state:{type:"string",enum:["running","done","failed","cancelled"]},steps:{
type:"array",items:{$ref:"#/$defs/Step"}},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]},started_at:{$ref:"#/$defs\
/Ms"},sign_in_url:{anyOf:[{type:"string"},{type:"null"}]},waiting:{anyOf:[{$ref:"#/$defs/LinkWait"},{type:"null"}]}}},wr={
type:"object",required:["name","state","seconds","detail","done","total"],properties:{name:{type:"string",enum:["setting\
s","signed_in","receiving","sending","reading","checking"]},state:{type:"string",enum:["waiting","running","done","faile\
d"]},seconds:{anyOf:[{type:"number",minimum:0},{type:"null"}]},detail:{anyOf:[{type:"string"},{type:"null"}]},done:{anyOf:[
{type:"integer",minimum:0},{type:"null"}]},total:{anyOf:[{type:"integer",minimum:0},{type:"null"}]}}};function le(s,{instancePath:i="",
parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=le.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.name===void 0&&
(l="name")||s.state===void 0&&(l="state")||s.seconds===void 0&&(l="seconds")||s.detail===void 0&&(l="detail")||s.done===
void 0&&(l="done")||s.total===void 0&&(l="total"))return le.errors=[{instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:l}}],!1;if(s.name!==void 0){let p=s.name,d=e;if(typeof p!="string")return le.errors=[{instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="settings"||p==="signed_\
in"||p==="receiving"||p==="sending"||p==="reading"||p==="checking"))return le.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/enum",keyword:"enum",params:{allowedValues:wr.properties.name.enum}}],!1;var t=d===e}else var t=!0;if(t){
if(s.state!==void 0){let p=s.state,d=e;if(typeof p!="string")return le.errors=[{instancePath:i+"/state",schemaPath:"#/pr\
operties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="waiting"||p==="running"||p==="done"||p==="fail\
ed"))return le.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:wr.
properties.state.enum}}],!1;var t=d===e}else var t=!0;if(t){if(s.seconds!==void 0){let p=s.seconds,d=e,u=e,c=!1,g=e;if(e===
g)if(typeof p=="number"&&isFinite(p)){if(p<0||isNaN(p)){let v={instancePath:i+"/seconds",schemaPath:"#/properties/second\
s/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[v]:r.push(v),e++}}else{let v={instancePath:i+
"/seconds",schemaPath:"#/properties/seconds/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[v]:r.push(v),
e++}var y=g===e;c=c||y;let h=e;if(p!==null){let v={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf/1/ty\
pe",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var y=h===e;if(c=c||y,c)e=u,r!==null&&(u?r.length=
u:r=null);else{let v={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[v]:r.push(v),e++,le.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.detail!==void 0){let p=s.detail,d=e,u=e,c=!1,
g=e;if(typeof p!="string"){let v={instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/0/type",keyword:"type",
params:{type:"string"}};r===null?r=[v]:r.push(v),e++}var n=g===e;c=c||n;let h=e;if(p!==null){let v={instancePath:i+"/det\
ail",schemaPath:"#/properties/detail/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var n=h===
e;if(c=c||n,c)e=u,r!==null&&(u?r.length=u:r=null);else{let v={instancePath:i+"/detail",schemaPath:"#/properties/detail/a\
nyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,le.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.
done!==void 0){let p=s.done,d=e,u=e,c=!1,g=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let v={instancePath:i+
"/done",schemaPath:"#/properties/done/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?r=[v]:r.push(v),e++}
if(e===g&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let v={instancePath:i+"/done",schemaPath:"#/properties/done/\
anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[v]:r.push(v),e++}var a=g===e;c=c||a;let h=e;
if(p!==null){let v={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[v]:r.push(v),e++}var a=h===e;if(c=c||a,c)e=u,r!==null&&(u?r.length=u:r=null);else{let v={instancePath:i+"/do\
ne",schemaPath:"#/properties/done/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,le.errors=r,!1}var t=d===
e}else var t=!0;if(t)if(s.total!==void 0){let p=s.total,d=e,u=e,c=!1,g=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let v={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf/0/type",keyword:"type",params:{type:"integer"}};
r===null?r=[v]:r.push(v),e++}if(e===g&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let v={instancePath:i+"/total",
schemaPath:"#/properties/total/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[v]:r.push(
v),e++}var o=g===e;c=c||o;let h=e;if(p!==null){let v={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf/1/typ\
e",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var o=h===e;if(c=c||o,c)e=u,r!==null&&(u?r.length=u:
r=null);else{let v={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[v]:r.push(v),e++,le.errors=r,!1}var t=d===e}else var t=!0}}}}}else return le.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=r,e===0}le.evaluated={props:{name:!0,state:!0,seconds:!0,
detail:!0,done:!0,total:!0},dynamicProps:!1,dynamicItems:!1};function er(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=er.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.error===void 0&&(y="error")||s.retry_at===void 0&&(y="retry_at"))return er.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.error!==void 0){let n=e;S(s.error,{instancePath:i+
"/error",parentData:s,parentDataProperty:"error",rootData:_,dynamicAnchors:w})||(r=r===null?S.errors:r.concat(S.errors),
e=r.length);var t=n===e}else var t=!0;if(t)if(s.retry_at!==void 0){let n=e;O(s.retry_at,{instancePath:i+"/retry_at",parentData:s,
parentDataProperty:"retry_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=n===
e}else var t=!0}else return er.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return er.
errors=r,e===0}er.evaluated={props:{error:!0,retry_at:!0},dynamicProps:!1,dynamicItems:!1};function ae(s,{instancePath:i="",
parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=ae.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.id===void 0&&
(u="id")||s.address===void 0&&(u="address")||s.mailbox===void 0&&(u="mailbox")||s.state===void 0&&(u="state")||s.steps===
void 0&&(u="steps")||s.error===void 0&&(u="error")||s.started_at===void 0&&(u="started_at")||s.sign_in_url===void 0&&(u=
"sign_in_url")||s.waiting===void 0&&(u="waiting"))return ae.errors=[{instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:u}}],!1;if(s.id!==void 0){let c=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=c===e}else var t=!0;if(t){if(s.
address!==void 0){let c=e;if(typeof s.address!="string")return ae.errors=[{instancePath:i+"/address",schemaPath:"#/prope\
rties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=c===e}else var t=!0;if(t){if(s.mailbox!==void 0){let c=s.
mailbox,g=e,h=e,m=!1,v=e;A(c,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:_,dynamicAnchors:w})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var y=v===e;m=m||y;let N=e;if(c!==null){let b={instancePath:i+"/mail\
box",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[b]:r.push(b),e++}var y=N===
e;if(m=m||y,m)e=h,r!==null&&(h?r.length=h:r=null);else{let b={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[b]:r.push(b),e++,ae.errors=r,!1}var t=g===e}else var t=!0;if(t){if(s.
state!==void 0){let c=s.state,g=e;if(typeof c!="string")return ae.errors=[{instancePath:i+"/state",schemaPath:"#/propert\
ies/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="running"||c==="done"||c==="failed"||c==="cancelled"))
return ae.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Zr.
properties.state.enum}}],!1;var t=g===e}else var t=!0;if(t){if(s.steps!==void 0){let c=s.steps,g=e;if(e===g)if(Array.isArray(
c)){var n=!0;let m=c.length;for(let v=0;v<m;v++){let N=e;le(c[v],{instancePath:i+"/steps/"+v,parentData:c,parentDataProperty:v,
rootData:_,dynamicAnchors:w})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var n=N===e;if(!n)break}}else return ae.
errors=[{instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=g===
e}else var t=!0;if(t){if(s.error!==void 0){let c=s.error,g=e,h=e,m=!1,v=e;S(c,{instancePath:i+"/error",parentData:s,parentDataProperty:"\
error",rootData:_,dynamicAnchors:w})||(r=r===null?S.errors:r.concat(S.errors),e=r.length);var o=v===e;if(m=m||o,o){var a={};
a.code=!0,a.sentence=!0,a.next_step=!0,a.field=!0,a.said=!0,a.facts=!0}let N=e;if(c!==null){let b={instancePath:i+"/erro\
r",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[b]:r.push(b),e++}var o=N===
e;if(m=m||o,m)e=h,r!==null&&(h?r.length=h:r=null);else{let b={instancePath:i+"/error",schemaPath:"#/properties/error/any\
Of",keyword:"anyOf",params:{}};return r===null?r=[b]:r.push(b),e++,ae.errors=r,!1}var t=g===e}else var t=!0;if(t){if(s.started_at!==
void 0){let c=e;O(s.started_at,{instancePath:i+"/started_at",parentData:s,parentDataProperty:"started_at",rootData:_,dynamicAnchors:w})||
(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=c===e}else var t=!0;if(t){if(s.sign_in_url!==void 0){let c=s.sign_in_url,
g=e,h=e,m=!1,v=e;if(typeof c!="string"){let b={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[b]:r.push(b),e++}var l=v===e;m=m||l;let N=e;if(c!==null){let b={
instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[b]:r.push(b),e++}var l=N===e;if(m=m||l,m)e=h,r!==null&&(h?r.length=h:r=null);else{let b={instancePath:i+"/sign_i\
n_url",schemaPath:"#/properties/sign_in_url/anyOf",keyword:"anyOf",params:{}};return r===null?r=[b]:r.push(b),e++,ae.errors=
r,!1}var t=g===e}else var t=!0;if(t)if(s.waiting!==void 0){let c=s.waiting,g=e,h=e,m=!1,v=e;er(c,{instancePath:i+"/waiti\
ng",parentData:s,parentDataProperty:"waiting",rootData:_,dynamicAnchors:w})||(r=r===null?er.errors:r.concat(er.errors),e=
r.length);var d=v===e;if(m=m||d,d){var p={};p.error=!0,p.retry_at=!0}let N=e;if(c!==null){let b={instancePath:i+"/waitin\
g",schemaPath:"#/properties/waiting/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[b]:r.push(b),e++}var d=N===
e;if(m=m||d,m)e=h,r!==null&&(h?r.length=h:r=null);else{let b={instancePath:i+"/waiting",schemaPath:"#/properties/waiting\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[b]:r.push(b),e++,ae.errors=r,!1}var t=g===e}else var t=!0}}}}}}}}else
return ae.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=r,e===
0}ae.evaluated={props:{id:!0,address:!0,mailbox:!0,state:!0,steps:!0,error:!0,started_at:!0,sign_in_url:!0,waiting:!0},dynamicProps:!1,
dynamicItems:!1};var hs=ir;function ir(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=ir.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.link===void 0&&(n="link")||s.sign_in_url===void 0&&(n="sign_in_url"))return ir.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.link!==void 0){let a=e;A(s.link,{instancePath:i+
"/link",parentData:s,parentDataProperty:"link",rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:r.concat(A.errors),e=
r.length);var t=a===e}else var t=!0;if(t)if(s.sign_in_url!==void 0){let a=s.sign_in_url,o=e,l=e,p=!1,d=e;if(typeof a!="s\
tring"){let g={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/0/type",keyword:"type",params:{type:"\
string"}};r===null?r=[g]:r.push(g),e++}var y=d===e;p=p||y;let u=e;if(a!==null){let g={instancePath:i+"/sign_in_url",schemaPath:"\
#/properties/sign_in_url/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var y=u===e;if(p=
p||y,p)e=l,r!==null&&(l?r.length=l:r=null);else{let g={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_ur\
l/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,ir.errors=r,!1}var t=o===e}else var t=!0}else return ir.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ir.errors=r,e===0}ir.evaluated=
{props:{link:!0,sign_in_url:!0},dynamicProps:!1,dynamicItems:!1};var vs=W,Cr={type:"object",required:["id","address","pr\
ovider","state","reason","since","synced_at","score","user","imap","smtp","limits","usage","sync","days","stream","sign_\
in","sending","sends_by","aliases","linked_from","access_page","smtp_user","pause"],properties:{id:{$ref:"#/$defs/Id"},address:{
type:"string"},provider:{type:"string"},state:{$ref:"#/$defs/MailboxState"},reason:{anyOf:[{type:"string"},{type:"null"}]},
since:{$ref:"#/$defs/Ms"},synced_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},score:{anyOf:[{type:"number",minimum:0,maximum:100},
{type:"null"}]},user:{anyOf:[{type:"string"},{type:"null"}]},imap:{$ref:"#/$defs/Server"},smtp:{anyOf:[{$ref:"#/$defs/Se\
rver"},{type:"null"}]},limits:{$ref:"#/$defs/Limits"},usage:{$ref:"#/$defs/Usage"},sync:{$ref:"#/$defs/Sync"},days:{type:"\
array",items:{$ref:"#/$defs/Day"}},stream:{$ref:"#/$defs/Stream"},sign_in:{$ref:"#/$defs/SignIn"},sending:{type:"boolean"},
sends_by:{enum:["smtp","graph","none"]},smtp_user:{anyOf:[{type:"string"},{type:"null"}]},aliases:{type:"array",items:{$ref:"\
#/$defs/Alias"}},linked_from:{anyOf:[{type:"string"},{type:"null"}]},access_page:{anyOf:[{type:"string"},{type:"null"}]},
pause:{anyOf:[{$ref:"#/$defs/Pause"},{type:"null"}]}}},Tr={type:"string",enum:["linking","active","needs_sign_in","pause\
d","disconnected"]};function Me(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){
let r=null,e=0,f=Me.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof s!="string"?
(Me.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):s==="linking"||s==="active"||
s==="needs_sign_in"||s==="paused"||s==="disconnected"?(Me.errors=r,e===0):(Me.errors=[{instancePath:i,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:Tr.enum}}],!1)}Me.evaluated={dynamicProps:!1,dynamicItems:!1};var Wr={type:"object",
required:["hour","day","gap_seconds","counts","send_anyway"],properties:{hour:{type:"integer",minimum:1},day:{type:"inte\
ger",minimum:1},gap_seconds:{type:"integer",minimum:0,maximum:3600},counts:{type:"string",enum:["outreach","all"]},send_anyway:{
type:"boolean"}}};function re(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){
let r=null,e=0,f=re.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let y;if(s.hour===void 0&&(y="hour")||s.day===void 0&&(y="day")||s.gap_seconds===void 0&&(y=
"gap_seconds")||s.counts===void 0&&(y="counts")||s.send_anyway===void 0&&(y="send_anyway"))return re.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.hour!==void 0){let n=s.hour,a=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return re.errors=[{instancePath:i+"/hour",schemaPath:"#/properties/hour/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return re.errors=
[{instancePath:i+"/hour",schemaPath:"#/properties/hour/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;
var t=a===e}else var t=!0;if(t){if(s.day!==void 0){let n=s.day,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return re.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return re.errors=[{instancePath:i+"/day",schemaPath:"#/pro\
perties/day/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=a===e}else var t=!0;if(t){if(s.gap_seconds!==
void 0){let n=s.gap_seconds,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return re.errors=[{instancePath:i+
"/gap_seconds",schemaPath:"#/properties/gap_seconds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n==
"number"&&isFinite(n)){if(n>3600||isNaN(n))return re.errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap\
_seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600}}],!1;if(n<0||isNaN(n))return re.errors=[{instancePath:i+
"/gap_seconds",schemaPath:"#/properties/gap_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=a===
e}else var t=!0;if(t){if(s.counts!==void 0){let n=s.counts,a=e;if(typeof n!="string")return re.errors=[{instancePath:i+"\
/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="outreach"||n==="all"))
return re.errors=[{instancePath:i+"/counts",schemaPath:"#/properties/counts/enum",keyword:"enum",params:{allowedValues:Wr.
properties.counts.enum}}],!1;var t=a===e}else var t=!0;if(t)if(s.send_anyway!==void 0){let n=e;if(typeof s.send_anyway!=
"boolean")return re.errors=[{instancePath:i+"/send_anyway",schemaPath:"#/properties/send_anyway/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=n===e}else var t=!0}}}}else return re.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return re.errors=r,e===0}re.evaluated={props:{hour:!0,day:!0,gap_seconds:!0,counts:!0,send_anyway:!0},
dynamicProps:!1,dynamicItems:!1};function Z(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=Z.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let n;if(s.used===void 0&&(n="used")||s.limit===void 0&&(n="limit")||s.left===void 0&&(n="left")||s.frees_at===void 0&&
(n="frees_at"))return Z.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],
!1;if(s.used!==void 0){let a=s.used,o=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Z.errors=[{instancePath:i+
"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a)))return Z.errors=[{instancePath:i+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0;if(t){if(s.limit!==void 0){let a=s.limit,o=e;if(!(typeof a=="num\
ber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Z.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===o&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return Z.errors=[{instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else
var t=!0;if(t){if(s.left!==void 0){let a=s.left,o=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Z.errors=
[{instancePath:i+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof a==
"number"&&isFinite(a)&&(a<0||isNaN(a)))return Z.errors=[{instancePath:i+"/left",schemaPath:"#/properties/left/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0;if(t)if(s.frees_at!==void 0){let a=s.frees_at,o=e,
l=e,p=!1,d=e;O(a,{instancePath:i+"/frees_at",parentData:s,parentDataProperty:"frees_at",rootData:_,dynamicAnchors:w})||(r=
r===null?O.errors:r.concat(O.errors),e=r.length);var y=d===e;p=p||y;let u=e;if(a!==null){let g={instancePath:i+"/frees_a\
t",schemaPath:"#/properties/frees_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var y=u===
e;if(p=p||y,p)e=l,r!==null&&(l?r.length=l:r=null);else{let g={instancePath:i+"/frees_at",schemaPath:"#/properties/frees_\
at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,Z.errors=r,!1}var t=o===e}else var t=!0}}}else return Z.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=r,e===0}Z.evaluated=
{props:{used:!0,limit:!0,left:!0,frees_at:!0},dynamicProps:!1,dynamicItems:!1};function te(s,{instancePath:i="",parentData:$,
parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=te.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.hour===void 0&&(o="hour")||
s.day===void 0&&(o="day")||s.ceiling===void 0&&(o="ceiling")||s.can_send_now===void 0&&(o="can_send_now")||s.next_slot===
void 0&&(o="next_slot"))return te.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.hour!==void 0){let l=e;Z(s.hour,{instancePath:i+"/hour",parentData:s,parentDataProperty:"hour",rootData:_,dynamicAnchors:w})||
(r=r===null?Z.errors:r.concat(Z.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.day!==void 0){let l=e;Z(s.day,{
instancePath:i+"/day",parentData:s,parentDataProperty:"day",rootData:_,dynamicAnchors:w})||(r=r===null?Z.errors:r.concat(
Z.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.ceiling!==void 0){let l=e;Z(s.ceiling,{instancePath:i+"/ceili\
ng",parentData:s,parentDataProperty:"ceiling",rootData:_,dynamicAnchors:w})||(r=r===null?Z.errors:r.concat(Z.errors),e=r.
length);var t=l===e}else var t=!0;if(t){if(s.domain!==void 0){let l=s.domain,p=e,d=e,u=!1,c=e;Z(l,{instancePath:i+"/doma\
in",parentData:s,parentDataProperty:"domain",rootData:_,dynamicAnchors:w})||(r=r===null?Z.errors:r.concat(Z.errors),e=r.
length);var n=c===e;if(u=u||n,n){var y={};y.used=!0,y.limit=!0,y.left=!0,y.frees_at=!0}let g=e;if(l!==null){let m={instancePath:i+
"/domain",schemaPath:"#/properties/domain/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}
var n=g===e;if(u=u||n,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+"/domain",schemaPath:"#/propertie\
s/domain/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,te.errors=r,!1}var t=p===e}else var t=!0;
if(t){if(s.can_send_now!==void 0){let l=s.can_send_now,p=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return te.
errors=[{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===p&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return te.errors=[{instancePath:i+"/can_send_now",schemaPath:"\
#/properties/can_send_now/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t)
if(s.next_slot!==void 0){let l=s.next_slot,p=e,d=e,u=!1,c=e;O(l,{instancePath:i+"/next_slot",parentData:s,parentDataProperty:"\
next_slot",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var a=c===e;u=u||a;let g=e;
if(l!==null){let m={instancePath:i+"/next_slot",schemaPath:"#/properties/next_slot/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[m]:r.push(m),e++}var a=g===e;if(u=u||a,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+
"/next_slot",schemaPath:"#/properties/next_slot/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,te.
errors=r,!1}var t=p===e}else var t=!0}}}}}else return te.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return te.errors=r,e===0}te.evaluated={props:{hour:!0,day:!0,ceiling:!0,domain:!0,can_send_now:!0,next_slot:!0},
dynamicProps:!1,dynamicItems:!1};var Ur={type:"object",required:["state","at","error"],properties:{state:{type:"string",
enum:["never","syncing","current","failed"]},at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},error:{anyOf:[{$ref:"#/$defs\
/Fault"},{type:"null"}]}}};function Ne(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){
let r=null,e=0,f=Ne.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let o;if(s.state===void 0&&(o="state")||s.at===void 0&&(o="at")||s.error===void 0&&(o="erro\
r"))return Ne.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.state!==
void 0){let l=s.state,p=e;if(typeof l!="string")return Ne.errors=[{instancePath:i+"/state",schemaPath:"#/properties/stat\
e/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="never"||l==="syncing"||l==="current"||l==="failed"))return Ne.
errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Ur.properties.
state.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.at!==void 0){let l=s.at,p=e,d=e,u=!1,c=e;O(l,{instancePath:i+"/at",
parentData:s,parentDataProperty:"at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);
var y=c===e;u=u||y;let g=e;if(l!==null){let m={instancePath:i+"/at",schemaPath:"#/properties/at/anyOf/1/type",keyword:"t\
ype",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var y=g===e;if(u=u||y,u)e=d,r!==null&&(d?r.length=d:r=null);else{
let m={instancePath:i+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),
e++,Ne.errors=r,!1}var t=p===e}else var t=!0;if(t)if(s.error!==void 0){let l=s.error,p=e,d=e,u=!1,c=e;S(l,{instancePath:i+
"/error",parentData:s,parentDataProperty:"error",rootData:_,dynamicAnchors:w})||(r=r===null?S.errors:r.concat(S.errors),
e=r.length);var a=c===e;if(u=u||a,a){var n={};n.code=!0,n.sentence=!0,n.next_step=!0,n.field=!0,n.said=!0,n.facts=!0}let g=e;
if(l!==null){let m={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"nu\
ll"}};r===null?r=[m]:r.push(m),e++}var a=g===e;if(u=u||a,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+
"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,Ne.errors=
r,!1}var t=p===e}else var t=!0}}else return Ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ne.errors=r,e===0}Ne.evaluated={props:{state:!0,at:!0,error:!0},dynamicProps:!1,dynamicItems:!1};var yr=new RegExp("^\\d{4}-\\d\\d-\\d\\d$","u");function pe(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,
dynamicAnchors:w={}}={}){let r=null,e=0,f=pe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.day===void 0&&(y="day")||s.sent===void 0&&(y="sent")||s.replied===
void 0&&(y="replied")||s.bounced===void 0&&(y="bounced"))return pe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y}}],!1;if(s.day!==void 0){let n=s.day,a=e;if(e===a)if(typeof n=="string"){if(!yr.test(
n))return pe.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",params:{pattern:"^\\d\
{4}-\\d\\d-\\d\\d$"}}],!1}else return pe.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",
params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.sent!==void 0){let n=s.sent,a=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return pe.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/type",keyword:"t\
ype",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return pe.errors=[{instancePath:i+
"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;
if(t){if(s.replied!==void 0){let n=s.replied,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return pe.errors=
[{instancePath:i+"/replied",schemaPath:"#/properties/replied/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&
typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return pe.errors=[{instancePath:i+"/replied",schemaPath:"#/properties/r\
eplied/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t)if(s.bounced!==void 0){
let n=s.bounced,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return pe.errors=[{instancePath:i+"/bounced",
schemaPath:"#/properties/bounced/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return pe.errors=[{instancePath:i+"/bounced",schemaPath:"#/properties/bounced/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0}}}else return pe.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=r,e===0}pe.evaluated={props:{day:!0,sent:!0,replied:!0,
bounced:!0},dynamicProps:!1,dynamicItems:!1};function E(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=E.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let n;if(s.sent===void 0&&(n="sent")||s.replied===void 0&&(n="replied")||s.auto_replied===void 0&&(n="auto_replied")||
s.bounced===void 0&&(n="bounced")||s.deferred===void 0&&(n="deferred")||s.owners===void 0&&(n="owners")||s.complained===
void 0&&(n="complained")||s.unsubscribed===void 0&&(n="unsubscribed"))return E.errors=[{instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:n}}],!1;if(s.sent!==void 0){let a=s.sent,o=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return E.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===o&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return E.errors=[{instancePath:i+
"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0;
if(t){if(s.replied!==void 0){let a=s.replied,o=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return E.errors=
[{instancePath:i+"/replied",schemaPath:"#/properties/replied/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&
typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return E.errors=[{instancePath:i+"/replied",schemaPath:"#/properties/re\
plied/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0;if(t){if(s.auto_replied!==
void 0){let a=s.auto_replied,o=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return E.errors=[{instancePath:i+
"/auto_replied",schemaPath:"#/properties/auto_replied/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof a==
"number"&&isFinite(a)&&(a<0||isNaN(a)))return E.errors=[{instancePath:i+"/auto_replied",schemaPath:"#/properties/auto_re\
plied/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0;if(t){if(s.bounced!==void 0){
let a=s.bounced,o=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return E.errors=[{instancePath:i+"/bounced",
schemaPath:"#/properties/bounced/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a)))return E.errors=[{instancePath:i+"/bounced",schemaPath:"#/properties/bounced/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0;if(t){if(s.deferred!==void 0){let a=s.deferred,o=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return E.errors=[{instancePath:i+"/deferred",schemaPath:"#/properties/deferred\
/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return E.errors=
[{instancePath:i+"/deferred",schemaPath:"#/properties/deferred/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=o===e}else var t=!0;if(t){if(s.owners!==void 0){let a=s.owners,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(
a)){let p;if(a.address===void 0&&(p="address")||a.sender===void 0&&(p="sender")||a.limit===void 0&&(p="limit")||a.transport===
void 0&&(p="transport"))return E.errors=[{instancePath:i+"/owners",schemaPath:"#/properties/owners/required",keyword:"re\
quired",params:{missingProperty:p}}],!1;if(a.address!==void 0){let d=a.address,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return E.errors=[{instancePath:i+"/owners/address",schemaPath:"#/properties/owners/properties/address/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return E.errors=
[{instancePath:i+"/owners/address",schemaPath:"#/properties/owners/properties/address/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var y=u===e}else var y=!0;if(y){if(a.sender!==void 0){let d=a.sender,u=e;if(!(typeof d=="n\
umber"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return E.errors=[{instancePath:i+"/owners/sender",schemaPath:"#/properties/owner\
s/properties/sender/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(
d)))return E.errors=[{instancePath:i+"/owners/sender",schemaPath:"#/properties/owners/properties/sender/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var y=u===e}else var y=!0;if(y){if(a.limit!==void 0){let d=a.limit,u=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return E.errors=[{instancePath:i+"/owners/limit",schemaPath:"#/properties/owne\
rs/properties/limit/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(
d)))return E.errors=[{instancePath:i+"/owners/limit",schemaPath:"#/properties/owners/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var y=u===e}else var y=!0;if(y)if(a.transport!==void 0){let d=a.transport,
u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return E.errors=[{instancePath:i+"/owners/transport",schemaPath:"\
#/properties/owners/properties/transport/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof d=="number"&&
isFinite(d)&&(d<0||isNaN(d)))return E.errors=[{instancePath:i+"/owners/transport",schemaPath:"#/properties/owners/proper\
ties/transport/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var y=u===e}else var y=!0}}}else return E.
errors=[{instancePath:i+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"object"}}],!1;var t=o===
e}else var t=!0;if(t){if(s.complained!==void 0){let a=s.complained,o=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return E.errors=[{instancePath:i+"/complained",schemaPath:"#/properties/complained/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===o&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return E.errors=[{instancePath:i+"/complained",
schemaPath:"#/properties/complained/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0;
if(t)if(s.unsubscribed!==void 0){let a=s.unsubscribed,o=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return E.
errors=[{instancePath:i+"/unsubscribed",schemaPath:"#/properties/unsubscribed/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===o&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return E.errors=[{instancePath:i+"/unsubscribed",schemaPath:"\
#/properties/unsubscribed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0}}}}}}}else
return E.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return E.errors=r,e===0}
E.evaluated={props:{sent:!0,replied:!0,auto_replied:!0,bounced:!0,deferred:!0,owners:!0,complained:!0,unsubscribed:!0},dynamicProps:!1,
dynamicItems:!1};var Br={type:"string",enum:["password","google","microsoft"]};function Ve(s,{instancePath:i="",parentData:$,
parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=Ve.evaluated;return f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),typeof s!="string"?(Ve.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"}}],!1):s==="password"||s==="google"||s==="microsoft"?(Ve.errors=r,e===0):(Ve.errors=[{instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Br.enum}}],!1)}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};var Hr={
type:"object",required:["why","at","addresses"],properties:{why:{type:"string",enum:["bounces","rejections"]},at:{$ref:"\
#/$defs/Ms"},addresses:{type:"array",items:{type:"string"}}}};function De(s,{instancePath:i="",parentData:$,parentDataProperty:D,
rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=De.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.why===void 0&&(n="why")||s.at===void 0&&(n=
"at")||s.addresses===void 0&&(n="addresses"))return De.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:n}}],!1;if(s.why!==void 0){let a=s.why,o=e;if(typeof a!="string")return De.errors=[{instancePath:i+
"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="bounces"||a==="rejections"))
return De.errors=[{instancePath:i+"/why",schemaPath:"#/properties/why/enum",keyword:"enum",params:{allowedValues:Hr.properties.
why.enum}}],!1;var t=o===e}else var t=!0;if(t){if(s.at!==void 0){let a=e;O(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"\
at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=a===e}else var t=!0;if(t)if(s.
addresses!==void 0){let a=s.addresses,o=e;if(e===o)if(Array.isArray(a)){var y=!0;let p=a.length;for(let d=0;d<p;d++){let u=e;
if(typeof a[d]!="string")return De.errors=[{instancePath:i+"/addresses/"+d,schemaPath:"#/properties/addresses/items/type",
keyword:"type",params:{type:"string"}}],!1;var y=u===e;if(!y)break}}else return De.errors=[{instancePath:i+"/addresses",
schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"array"}}],!1;var t=o===e}else var t=!0}}else return De.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=r,e===0}De.evaluated=
{props:{why:!0,at:!0,addresses:!0},dynamicProps:!1,dynamicItems:!1};function W(s,{instancePath:i="",parentData:$,parentDataProperty:D,
rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=W.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.id===void 0&&(N="id")||s.address===void 0&&(N=
"address")||s.provider===void 0&&(N="provider")||s.state===void 0&&(N="state")||s.reason===void 0&&(N="reason")||s.since===
void 0&&(N="since")||s.synced_at===void 0&&(N="synced_at")||s.score===void 0&&(N="score")||s.user===void 0&&(N="user")||
s.imap===void 0&&(N="imap")||s.smtp===void 0&&(N="smtp")||s.limits===void 0&&(N="limits")||s.usage===void 0&&(N="usage")||
s.sync===void 0&&(N="sync")||s.days===void 0&&(N="days")||s.stream===void 0&&(N="stream")||s.sign_in===void 0&&(N="sign_\
in")||s.sending===void 0&&(N="sending")||s.sends_by===void 0&&(N="sends_by")||s.aliases===void 0&&(N="aliases")||s.linked_from===
void 0&&(N="linked_from")||s.access_page===void 0&&(N="access_page")||s.smtp_user===void 0&&(N="smtp_user")||s.pause===void 0&&
(N="pause"))return W.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:N}}],!1;
if(s.id!==void 0){let P=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:_,dynamicAnchors:w})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=P===e}else var t=!0;if(t){if(s.address!==void 0){let P=e;if(typeof s.
address!="string")return W.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{
type:"string"}}],!1;var t=P===e}else var t=!0;if(t){if(s.provider!==void 0){let P=e;if(typeof s.provider!="string")return W.
errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=P===
e}else var t=!0;if(t){if(s.state!==void 0){let P=e;Me(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"\
state",rootData:_,dynamicAnchors:w})||(r=r===null?Me.errors:r.concat(Me.errors),e=r.length);var t=P===e}else var t=!0;if(t){
if(s.reason!==void 0){let P=s.reason,b=e,j=e,k=!1,x=e;if(typeof P!="string"){let q={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[q]:r.push(q),e++}var y=x===e;k=k||y;
let F=e;if(P!==null){let q={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[q]:r.push(q),e++}var y=F===e;if(k=k||y,k)e=j,r!==null&&(j?r.length=j:r=null);else{let q={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,W.errors=
r,!1}var t=b===e}else var t=!0;if(t){if(s.since!==void 0){let P=e;O(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"\
since",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=P===e}else var t=!0;if(t){
if(s.synced_at!==void 0){let P=s.synced_at,b=e,j=e,k=!1,x=e;O(P,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"\
synced_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var n=x===e;k=k||n;let F=e;
if(P!==null){let q={instancePath:i+"/synced_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[q]:r.push(q),e++}var n=F===e;if(k=k||n,k)e=j,r!==null&&(j?r.length=j:r=null);else{let q={instancePath:i+
"/synced_at",schemaPath:"#/properties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,W.
errors=r,!1}var t=b===e}else var t=!0;if(t){if(s.score!==void 0){let P=s.score,b=e,j=e,k=!1,x=e;if(e===x)if(typeof P=="n\
umber"&&isFinite(P)){if(P>100||isNaN(P)){let q={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?r=[q]:r.push(q),e++}else if(P<0||isNaN(P)){let q={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[q]:r.push(q),e++}}else{let q={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{
type:"number"}};r===null?r=[q]:r.push(q),e++}var a=x===e;k=k||a;let F=e;if(P!==null){let q={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var a=F===e;if(k=k||a,
k)e=j,r!==null&&(j?r.length=j:r=null);else{let q={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,W.errors=r,!1}var t=b===e}else var t=!0;if(t){if(s.user!==void 0){
let P=s.user,b=e,j=e,k=!1,x=e;if(typeof P!="string"){let q={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/0\
/type",keyword:"type",params:{type:"string"}};r===null?r=[q]:r.push(q),e++}var o=x===e;k=k||o;let F=e;if(P!==null){let q={
instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.
push(q),e++}var o=F===e;if(k=k||o,k)e=j,r!==null&&(j?r.length=j:r=null);else{let q={instancePath:i+"/user",schemaPath:"#\
/properties/user/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,W.errors=r,!1}var t=b===e}else var t=!0;
if(t){if(s.imap!==void 0){let P=e;R(s.imap,{instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:_,dynamicAnchors:w})||
(r=r===null?R.errors:r.concat(R.errors),e=r.length);var t=P===e}else var t=!0;if(t){if(s.smtp!==void 0){let P=s.smtp,b=e,
j=e,k=!1,x=e;R(P,{instancePath:i+"/smtp",parentData:s,parentDataProperty:"smtp",rootData:_,dynamicAnchors:w})||(r=r===null?
R.errors:r.concat(R.errors),e=r.length);var p=x===e;if(k=k||p,p){var l={};l.host=!0,l.port=!0,l.security=!0}let F=e;if(P!==
null){let q={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[q]:r.push(q),e++}var p=F===e;if(k=k||p,k)e=j,r!==null&&(j?r.length=j:r=null);else{let q={instancePath:i+"/smtp",
schemaPath:"#/properties/smtp/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,W.errors=r,!1}var t=b===
e}else var t=!0;if(t){if(s.limits!==void 0){let P=e;re(s.limits,{instancePath:i+"/limits",parentData:s,parentDataProperty:"\
limits",rootData:_,dynamicAnchors:w})||(r=r===null?re.errors:r.concat(re.errors),e=r.length);var t=P===e}else var t=!0;if(t){
if(s.usage!==void 0){let P=e;te(s.usage,{instancePath:i+"/usage",parentData:s,parentDataProperty:"usage",rootData:_,dynamicAnchors:w})||
(r=r===null?te.errors:r.concat(te.errors),e=r.length);var t=P===e}else var t=!0;if(t){if(s.sync!==void 0){let P=e;Ne(s.sync,
{instancePath:i+"/sync",parentData:s,parentDataProperty:"sync",rootData:_,dynamicAnchors:w})||(r=r===null?Ne.errors:r.concat(
Ne.errors),e=r.length);var t=P===e}else var t=!0;if(t){if(s.days!==void 0){let P=s.days,b=e;if(e===b)if(Array.isArray(P)){
var d=!0;let k=P.length;for(let x=0;x<k;x++){let F=e;pe(P[x],{instancePath:i+"/days/"+x,parentData:P,parentDataProperty:x,
rootData:_,dynamicAnchors:w})||(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var d=F===e;if(!d)break}}else return W.
errors=[{instancePath:i+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"array"}}],!1;var t=b===
e}else var t=!0;if(t){if(s.stream!==void 0){let P=e;E(s.stream,{instancePath:i+"/stream",parentData:s,parentDataProperty:"\
stream",rootData:_,dynamicAnchors:w})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var t=P===e}else var t=!0;if(t){
if(s.sign_in!==void 0){let P=e;Ve(s.sign_in,{instancePath:i+"/sign_in",parentData:s,parentDataProperty:"sign_in",rootData:_,
dynamicAnchors:w})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var t=P===e}else var t=!0;if(t){if(s.sending!==
void 0){let P=e;if(typeof s.sending!="boolean")return W.errors=[{instancePath:i+"/sending",schemaPath:"#/properties/send\
ing/type",keyword:"type",params:{type:"boolean"}}],!1;var t=P===e}else var t=!0;if(t){if(s.sends_by!==void 0){let P=s.sends_by,
b=e;if(!(P==="smtp"||P==="graph"||P==="none"))return W.errors=[{instancePath:i+"/sends_by",schemaPath:"#/properties/send\
s_by/enum",keyword:"enum",params:{allowedValues:Cr.properties.sends_by.enum}}],!1;var t=b===e}else var t=!0;if(t){if(s.smtp_user!==
void 0){let P=s.smtp_user,b=e,j=e,k=!1,x=e;if(typeof P!="string"){let q={instancePath:i+"/smtp_user",schemaPath:"#/prope\
rties/smtp_user/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[q]:r.push(q),e++}var u=x===e;k=k||u;let F=e;
if(P!==null){let q={instancePath:i+"/smtp_user",schemaPath:"#/properties/smtp_user/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[q]:r.push(q),e++}var u=F===e;if(k=k||u,k)e=j,r!==null&&(j?r.length=j:r=null);else{let q={instancePath:i+
"/smtp_user",schemaPath:"#/properties/smtp_user/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,W.
errors=r,!1}var t=b===e}else var t=!0;if(t){if(s.aliases!==void 0){let P=s.aliases,b=e;if(e===b)if(Array.isArray(P)){var c=!0;
let k=P.length;for(let x=0;x<k;x++){let F=e;he(P[x],{instancePath:i+"/aliases/"+x,parentData:P,parentDataProperty:x,rootData:_,
dynamicAnchors:w})||(r=r===null?he.errors:r.concat(he.errors),e=r.length);var c=F===e;if(!c)break}}else return W.errors=
[{instancePath:i+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}}],!1;var t=b===e}else
var t=!0;if(t){if(s.linked_from!==void 0){let P=s.linked_from,b=e,j=e,k=!1,x=e;if(typeof P!="string"){let q={instancePath:i+
"/linked_from",schemaPath:"#/properties/linked_from/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[q]:
r.push(q),e++}var g=x===e;k=k||g;let F=e;if(P!==null){let q={instancePath:i+"/linked_from",schemaPath:"#/properties/link\
ed_from/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var g=F===e;if(k=k||g,k)e=j,r!==
null&&(j?r.length=j:r=null);else{let q={instancePath:i+"/linked_from",schemaPath:"#/properties/linked_from/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,W.errors=r,!1}var t=b===e}else var t=!0;if(t){if(s.access_page!==void 0){
let P=s.access_page,b=e,j=e,k=!1,x=e;if(typeof P!="string"){let q={instancePath:i+"/access_page",schemaPath:"#/propertie\
s/access_page/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[q]:r.push(q),e++}var h=x===e;k=k||h;let F=e;
if(P!==null){let q={instancePath:i+"/access_page",schemaPath:"#/properties/access_page/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[q]:r.push(q),e++}var h=F===e;if(k=k||h,k)e=j,r!==null&&(j?r.length=j:r=null);else{let q={instancePath:i+
"/access_page",schemaPath:"#/properties/access_page/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,
W.errors=r,!1}var t=b===e}else var t=!0;if(t)if(s.pause!==void 0){let P=s.pause,b=e,j=e,k=!1,x=e;De(P,{instancePath:i+"/\
pause",parentData:s,parentDataProperty:"pause",rootData:_,dynamicAnchors:w})||(r=r===null?De.errors:r.concat(De.errors),
e=r.length);var v=x===e;if(k=k||v,v){var m={};m.why=!0,m.at=!0,m.addresses=!0}let F=e;if(P!==null){let q={instancePath:i+
"/pause",schemaPath:"#/properties/pause/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}
var v=F===e;if(k=k||v,k)e=j,r!==null&&(j?r.length=j:r=null);else{let q={instancePath:i+"/pause",schemaPath:"#/properties\
/pause/anyOf",keyword:"anyOf",params:{}};return r===null?r=[q]:r.push(q),e++,W.errors=r,!1}var t=b===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}else
return W.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=r,e===0}
W.evaluated={props:{id:!0,address:!0,provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0,user:!0,imap:!0,smtp:!0,
limits:!0,usage:!0,sync:!0,days:!0,stream:!0,sign_in:!0,sending:!0,sends_by:!0,smtp_user:!0,aliases:!0,linked_from:!0,access_page:!0,
pause:!0},dynamicProps:!1,dynamicItems:!1};var gs=Se;function ne(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=ne.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let o;if(s.id===void 0&&(o="id")||s.address===void 0&&(o="address")||s.provider===void 0&&(o="provider")||s.
state===void 0&&(o="state")||s.reason===void 0&&(o="reason")||s.since===void 0&&(o="since")||s.synced_at===void 0&&(o="s\
ynced_at")||s.score===void 0&&(o="score")||s.sign_in===void 0&&(o="sign_in")||s.sent===void 0&&(o="sent")||s.limit===void 0&&
(o="limit"))return ne.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;
if(s.id!==void 0){let l=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:_,dynamicAnchors:w})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.address!==void 0){let l=e;if(typeof s.
address!="string")return ne.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{
type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.provider!==void 0){let l=e;if(typeof s.provider!="string")return ne.
errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=l===
e}else var t=!0;if(t){if(s.state!==void 0){let l=e;Me(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"\
state",rootData:_,dynamicAnchors:w})||(r=r===null?Me.errors:r.concat(Me.errors),e=r.length);var t=l===e}else var t=!0;if(t){
if(s.reason!==void 0){let l=s.reason,p=e,d=e,u=!1,c=e;if(typeof l!="string"){let m={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[m]:r.push(m),e++}var y=c===e;u=u||y;
let g=e;if(l!==null){let m={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[m]:r.push(m),e++}var y=g===e;if(u=u||y,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,ne.errors=
r,!1}var t=p===e}else var t=!0;if(t){if(s.since!==void 0){let l=e;O(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"\
since",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=l===e}else var t=!0;if(t){
if(s.synced_at!==void 0){let l=s.synced_at,p=e,d=e,u=!1,c=e;O(l,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"\
synced_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var n=c===e;u=u||n;let g=e;
if(l!==null){let m={instancePath:i+"/synced_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[m]:r.push(m),e++}var n=g===e;if(u=u||n,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+
"/synced_at",schemaPath:"#/properties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,ne.
errors=r,!1}var t=p===e}else var t=!0;if(t){if(s.score!==void 0){let l=s.score,p=e,d=e,u=!1,c=e;if(e===c)if(typeof l=="n\
umber"&&isFinite(l)){if(l>100||isNaN(l)){let m={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?r=[m]:r.push(m),e++}else if(l<0||isNaN(l)){let m={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[m]:r.push(m),e++}}else{let m={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{
type:"number"}};r===null?r=[m]:r.push(m),e++}var a=c===e;u=u||a;let g=e;if(l!==null){let m={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var a=g===e;if(u=u||a,
u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,ne.errors=r,!1}var t=p===e}else var t=!0;if(t){if(s.sign_in!==void 0){
let l=e;Ve(s.sign_in,{instancePath:i+"/sign_in",parentData:s,parentDataProperty:"sign_in",rootData:_,dynamicAnchors:w})||
(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.sent!==void 0){let l=s.sent,p=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ne.errors=[{instancePath:i+"/sent",schemaPath:"#/propert\
ies/sent/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return ne.
errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=p===e}else var t=!0;if(t)if(s.limit!==void 0){let l=s.limit,p=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return ne.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===p&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return ne.errors=[{instancePath:i+"/limit",schemaPath:"#/p\
roperties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0}}}}}}}}}}else
return ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=r,e===
0}ne.evaluated={props:{id:!0,address:!0,provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0,sign_in:!0,sent:!0,
limit:!0},dynamicProps:!1,dynamicItems:!1};function Se(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,
dynamicAnchors:w={}}={}){let r=null,e=0,f=Se.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.mailboxes===void 0&&(a="mailboxes")||s.links===void 0&&(a=
"links")||s.limit===void 0&&(a="limit"))return Se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a}}],!1;if(s.mailboxes!==void 0){let o=s.mailboxes,l=e;if(e===l)if(Array.isArray(o)){var t=!0;let p=o.length;
for(let d=0;d<p;d++){let u=e;ne(o[d],{instancePath:i+"/mailboxes/"+d,parentData:o,parentDataProperty:d,rootData:_,dynamicAnchors:w})||
(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);var t=u===e;if(!t)break}}else return Se.errors=[{instancePath:i+"/\
mailboxes",schemaPath:"#/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;var y=l===e}else var y=!0;
if(y){if(s.links!==void 0){let o=s.links,l=e;if(e===l)if(Array.isArray(o)){var n=!0;let d=o.length;for(let u=0;u<d;u++){
let c=e;ae(o[u],{instancePath:i+"/links/"+u,parentData:o,parentDataProperty:u,rootData:_,dynamicAnchors:w})||(r=r===null?
ae.errors:r.concat(ae.errors),e=r.length);var n=c===e;if(!n)break}}else return Se.errors=[{instancePath:i+"/links",schemaPath:"\
#/properties/links/type",keyword:"type",params:{type:"array"}}],!1;var y=l===e}else var y=!0;if(y)if(s.limit!==void 0){let o=s.
limit,l=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Se.errors=[{instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(
o)))return Se.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var y=l===e}else var y=!0}}else return Se.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Se.errors=r,e===0}Se.evaluated={props:{mailboxes:!0,links:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};
var _s=Ze;var Xr={type:"object",required:["id","rule","severity","title","text","mailboxes","since","told_at","snoozed","snoozed_u\
ntil"],properties:{id:{$ref:"#/$defs/Id"},rule:{type:"string",pattern:"^[a-z_]+(:[A-Za-z0-9._-]+)?$"},severity:{type:"st\
ring",enum:["stop","fix","info"]},title:{type:"string",pattern:"^[^@]*$",maxLength:300},text:{type:"string",pattern:"^[^\
@]*$",maxLength:1e3},mailboxes:{type:"array",items:{$ref:"#/$defs/Id"}},since:{$ref:"#/$defs/Ms"},told_at:{anyOf:[{$ref:"\
#/$defs/Ms"},{type:"null"}]},snoozed:{type:"boolean"},snoozed_until:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]}}},$r=new RegExp(
"^[a-z_]+(:[A-Za-z0-9._-]+)?$","u"),ur=new RegExp("^[^@]*$","u");function T(s,{instancePath:i="",parentData:$,parentDataProperty:D,
rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=T.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.id===void 0&&(o="id")||s.rule===void 0&&(o="\
rule")||s.severity===void 0&&(o="severity")||s.title===void 0&&(o="title")||s.text===void 0&&(o="text")||s.mailboxes===void 0&&
(o="mailboxes")||s.since===void 0&&(o="since")||s.told_at===void 0&&(o="told_at")||s.snoozed===void 0&&(o="snoozed")||s.
snoozed_until===void 0&&(o="snoozed_until"))return T.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(s.id!==void 0){let l=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.
rule!==void 0){let l=s.rule,p=e;if(e===p)if(typeof l=="string"){if(!$r.test(l))return T.errors=[{instancePath:i+"/rule",
schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+(:[A-Za-z0-9._-]+)?$"}}],!1}else return T.
errors=[{instancePath:i+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;var t=p===
e}else var t=!0;if(t){if(s.severity!==void 0){let l=s.severity,p=e;if(typeof l!="string")return T.errors=[{instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="stop"||l==="fix"||
l==="info"))return T.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{
allowedValues:Xr.properties.severity.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.title!==void 0){let l=s.title,p=e;if(e===
p)if(typeof l=="string"){if(we(l)>300)return T.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",
keyword:"maxLength",params:{limit:300}}],!1;if(!ur.test(l))return T.errors=[{instancePath:i+"/title",schemaPath:"#/prope\
rties/title/pattern",keyword:"pattern",params:{pattern:"^[^@]*$"}}],!1}else return T.errors=[{instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.text!==void 0){
let l=s.text,p=e;if(e===p)if(typeof l=="string"){if(we(l)>1e3)return T.errors=[{instancePath:i+"/text",schemaPath:"#/pro\
perties/text/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1;if(!ur.test(l))return T.errors=[{instancePath:i+"/te\
xt",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern:"^[^@]*$"}}],!1}else return T.errors=[{instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.
mailboxes!==void 0){let l=s.mailboxes,p=e;if(e===p)if(Array.isArray(l)){var y=!0;let u=l.length;for(let c=0;c<u;c++){let g=e;
A(l[c],{instancePath:i+"/mailboxes/"+c,parentData:l,parentDataProperty:c,rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:
r.concat(A.errors),e=r.length);var y=g===e;if(!y)break}}else return T.errors=[{instancePath:i+"/mailboxes",schemaPath:"#\
/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0;if(t){if(s.since!==void 0){
let l=e;O(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:_,dynamicAnchors:w})||(r=r===
null?O.errors:r.concat(O.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.told_at!==void 0){let l=s.told_at,p=e,
d=e,u=!1,c=e;O(l,{instancePath:i+"/told_at",parentData:s,parentDataProperty:"told_at",rootData:_,dynamicAnchors:w})||(r=
r===null?O.errors:r.concat(O.errors),e=r.length);var n=c===e;u=u||n;let g=e;if(l!==null){let m={instancePath:i+"/told_at",
schemaPath:"#/properties/told_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var n=g===
e;if(u=u||n,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+"/told_at",schemaPath:"#/properties/told_at\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,T.errors=r,!1}var t=p===e}else var t=!0;if(t){if(s.
snoozed!==void 0){let l=e;if(typeof s.snoozed!="boolean")return T.errors=[{instancePath:i+"/snoozed",schemaPath:"#/prope\
rties/snoozed/type",keyword:"type",params:{type:"boolean"}}],!1;var t=l===e}else var t=!0;if(t)if(s.snoozed_until!==void 0){
let l=s.snoozed_until,p=e,d=e,u=!1,c=e;O(l,{instancePath:i+"/snoozed_until",parentData:s,parentDataProperty:"snoozed_unt\
il",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var a=c===e;u=u||a;let g=e;if(l!==
null){let m={instancePath:i+"/snoozed_until",schemaPath:"#/properties/snoozed_until/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[m]:r.push(m),e++}var a=g===e;if(u=u||a,u)e=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:i+
"/snoozed_until",schemaPath:"#/properties/snoozed_until/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),
e++,T.errors=r,!1}var t=p===e}else var t=!0}}}}}}}}}else return T.errors=[{instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}}],!1;return T.errors=r,e===0}T.evaluated={props:{id:!0,rule:!0,severity:!0,title:!0,text:!0,
mailboxes:!0,since:!0,told_at:!0,snoozed:!0,snoozed_until:!0},dynamicProps:!1,dynamicItems:!1};var Pr={type:"object",required:[
"id","rule","severity","title","text","at","mailboxes","mailbox","webmail"],properties:{id:{$ref:"#/$defs/Id"},rule:{anyOf:[
{type:"string",pattern:"^[a-z_]+(:[A-Za-z0-9._-]+)?$"},{type:"null"}]},severity:{type:"string",enum:["stop","fix","info"]},
title:{type:"string",pattern:"^[^@]*$",maxLength:300},text:{type:"string",pattern:"^[^@]*$",maxLength:1e3},at:{$ref:"#/$\
defs/Ms"},mailboxes:{type:"array",items:{$ref:"#/$defs/Id"}},mailbox:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]},webmail:{
anyOf:[{type:"string",enum:["gmail","outlook"]},{type:"null"}]}}};function K(s,{instancePath:i="",parentData:$,parentDataProperty:D,
rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=K.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.id===void 0&&(l="id")||s.rule===void 0&&(l="\
rule")||s.severity===void 0&&(l="severity")||s.title===void 0&&(l="title")||s.text===void 0&&(l="text")||s.at===void 0&&
(l="at")||s.mailboxes===void 0&&(l="mailboxes")||s.mailbox===void 0&&(l="mailbox")||s.webmail===void 0&&(l="webmail"))return K.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==void 0){let p=e;
A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:r.
concat(A.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.rule!==void 0){let p=s.rule,d=e,u=e,c=!1,g=e;if(e===g)
if(typeof p=="string"){if(!$r.test(p)){let v={instancePath:i+"/rule",schemaPath:"#/properties/rule/anyOf/0/pattern",keyword:"\
pattern",params:{pattern:"^[a-z_]+(:[A-Za-z0-9._-]+)?$"}};r===null?r=[v]:r.push(v),e++}}else{let v={instancePath:i+"/rul\
e",schemaPath:"#/properties/rule/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[v]:r.push(v),e++}var y=g===
e;c=c||y;let h=e;if(p!==null){let v={instancePath:i+"/rule",schemaPath:"#/properties/rule/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[v]:r.push(v),e++}var y=h===e;if(c=c||y,c)e=u,r!==null&&(u?r.length=u:r=null);else{let v={instancePath:i+
"/rule",schemaPath:"#/properties/rule/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,K.errors=r,!1}
var t=d===e}else var t=!0;if(t){if(s.severity!==void 0){let p=s.severity,d=e;if(typeof p!="string")return K.errors=[{instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="stop"||p==="fix"||
p==="info"))return K.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{
allowedValues:Pr.properties.severity.enum}}],!1;var t=d===e}else var t=!0;if(t){if(s.title!==void 0){let p=s.title,d=e;if(e===
d)if(typeof p=="string"){if(we(p)>300)return K.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",
keyword:"maxLength",params:{limit:300}}],!1;if(!ur.test(p))return K.errors=[{instancePath:i+"/title",schemaPath:"#/prope\
rties/title/pattern",keyword:"pattern",params:{pattern:"^[^@]*$"}}],!1}else return K.errors=[{instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=d===e}else var t=!0;if(t){if(s.text!==void 0){
let p=s.text,d=e;if(e===d)if(typeof p=="string"){if(we(p)>1e3)return K.errors=[{instancePath:i+"/text",schemaPath:"#/pro\
perties/text/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1;if(!ur.test(p))return K.errors=[{instancePath:i+"/te\
xt",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern:"^[^@]*$"}}],!1}else return K.errors=[{instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=d===e}else var t=!0;if(t){if(s.
at!==void 0){let p=e;O(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:_,dynamicAnchors:w})||(r=
r===null?O.errors:r.concat(O.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.mailboxes!==void 0){let p=s.mailboxes,
d=e;if(e===d)if(Array.isArray(p)){var n=!0;let c=p.length;for(let g=0;g<c;g++){let h=e;A(p[g],{instancePath:i+"/mailboxe\
s/"+g,parentData:p,parentDataProperty:g,rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);
var n=h===e;if(!n)break}}else return K.errors=[{instancePath:i+"/mailboxes",schemaPath:"#/properties/mailboxes/type",keyword:"\
type",params:{type:"array"}}],!1;var t=d===e}else var t=!0;if(t){if(s.mailbox!==void 0){let p=s.mailbox,d=e,u=e,c=!1,g=e;
A(p,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:
r.concat(A.errors),e=r.length);var a=g===e;c=c||a;let h=e;if(p!==null){let v={instancePath:i+"/mailbox",schemaPath:"#/pr\
operties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var a=h===e;if(c=c||a,c)
e=u,r!==null&&(u?r.length=u:r=null);else{let v={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,K.errors=r,!1}var t=d===e}else var t=!0;if(t)if(s.webmail!==void 0){
let p=s.webmail,d=e,u=e,c=!1,g=e;if(typeof p!="string"){let v={instancePath:i+"/webmail",schemaPath:"#/properties/webmai\
l/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[v]:r.push(v),e++}if(!(p==="gmail"||p==="outlook")){let v={
instancePath:i+"/webmail",schemaPath:"#/properties/webmail/anyOf/0/enum",keyword:"enum",params:{allowedValues:Pr.properties.
webmail.anyOf[0].enum}};r===null?r=[v]:r.push(v),e++}var o=g===e;c=c||o;let h=e;if(p!==null){let v={instancePath:i+"/web\
mail",schemaPath:"#/properties/webmail/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var o=h===
e;if(c=c||o,c)e=u,r!==null&&(u?r.length=u:r=null);else{let v={instancePath:i+"/webmail",schemaPath:"#/properties/webmail\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,K.errors=r,!1}var t=d===e}else var t=!0}}}}}}}}else
return K.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return K.errors=r,e===0}
K.evaluated={props:{id:!0,rule:!0,severity:!0,title:!0,text:!0,at:!0,mailboxes:!0,mailbox:!0,webmail:!0},dynamicProps:!1,
dynamicItems:!1};function Ze(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){
let r=null,e=0,f=Ze.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let o;if(s.notices===void 0&&(o="notices")||s.count===void 0&&(o="count")||s.show===void 0&&
(o="show"))return Ze.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;
if(s.notices!==void 0){let l=s.notices,p=e;if(e===p)if(Array.isArray(l)){var t=!0;let d=l.length;for(let u=0;u<d;u++){let c=e;
T(l[u],{instancePath:i+"/notices/"+u,parentData:l,parentDataProperty:u,rootData:_,dynamicAnchors:w})||(r=r===null?T.errors:
r.concat(T.errors),e=r.length);var t=c===e;if(!t)break}}else return Ze.errors=[{instancePath:i+"/notices",schemaPath:"#/\
properties/notices/type",keyword:"type",params:{type:"array"}}],!1;var y=p===e}else var y=!0;if(y){if(s.count!==void 0){
let l=s.count,p=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Ze.errors=[{instancePath:i+"/count",schemaPath:"\
#/properties/count/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(
l)))return Ze.errors=[{instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var y=p===e}else var y=!0;if(y)if(s.show!==void 0){let l=s.show,p=e,d=e,u=!1,c=e;K(l,{instancePath:i+"\
/show",parentData:s,parentDataProperty:"show",rootData:_,dynamicAnchors:w})||(r=r===null?K.errors:r.concat(K.errors),e=r.
length);var a=c===e;if(u=u||a,a){var n={};n.id=!0,n.rule=!0,n.severity=!0,n.title=!0,n.text=!0,n.at=!0,n.mailboxes=!0,n.
mailbox=!0,n.webmail=!0}let g=e;if(l!==null){let m={instancePath:i+"/show",schemaPath:"#/properties/show/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var a=g===e;if(u=u||a,u)e=d,r!==null&&(d?r.length=d:r=null);else{
let m={instancePath:i+"/show",schemaPath:"#/properties/show/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(
m),e++,Ze.errors=r,!1}var y=p===e}else var y=!0}}else return Ze.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return Ze.errors=r,e===0}Ze.evaluated={props:{notices:!0,count:!0,show:!0},dynamicProps:!1,
dynamicItems:!1};var ws=nr;function nr(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=nr.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.show===void 0&&(t="show"))return nr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:t}}],!1;if(s.show!==void 0&&typeof s.show!="boolean")return nr.errors=[{instancePath:i+"/s\
how",schemaPath:"#/properties/show/type",keyword:"type",params:{type:"boolean"}}],!1}else return nr.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return nr.errors=r,e===0}nr.evaluated={props:{show:!0},dynamicProps:!1,
dynamicItems:!1};var Ps=M,mr={type:"object",required:["id","mailbox","message_id","recipients","state","reason","said","\
due_at","created_at","ended_at","tries","kind","subject","wanted_at","leaves_at","why","barred"],properties:{id:{$ref:"#\
/$defs/Id"},mailbox:{$ref:"#/$defs/Id"},message_id:{type:"string"},recipients:{type:"array",items:{type:"string"}},state:{
type:"string",enum:["queued","paused","sending","sent","failed","unknown","cancelled"]},reason:{anyOf:[{type:"string"},{
type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},due_at:{$ref:"#/$defs/Ms"},created_at:{$ref:"#/$defs/Ms"},ended_at:{
anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},tries:{type:"integer",minimum:0},kind:{type:"string",enum:["message","draft"]},
subject:{anyOf:[{type:"string"},{type:"null"}]},wanted_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},leaves_at:{anyOf:[
{$ref:"#/$defs/Ms"},{type:"null"}]},why:{anyOf:[{type:"string",enum:["next","picked","moved","gap","hour","day","ramp","\
ceiling","domain","hours","provider","later","sign_in","no_sending","paused","stopped"]},{type:"null"}]},barred:{anyOf:[
{$ref:"#/$defs/Barred"},{type:"null"}]}}},Gr={type:"object",required:["why","at"],properties:{why:{type:"string",enum:["\
bounced","complained","unsubscribed","by_hand"]},at:{$ref:"#/$defs/Ms"}}};function He(s,{instancePath:i="",parentData:$,
parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=He.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.why===void 0&&(y="why")||
s.at===void 0&&(y="at"))return He.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],
!1;if(s.why!==void 0){let n=s.why,a=e;if(typeof n!="string")return He.errors=[{instancePath:i+"/why",schemaPath:"#/prope\
rties/why/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="bounced"||n==="complained"||n==="unsubscribed"||n===
"by_hand"))return He.errors=[{instancePath:i+"/why",schemaPath:"#/properties/why/enum",keyword:"enum",params:{allowedValues:Gr.
properties.why.enum}}],!1;var t=a===e}else var t=!0;if(t)if(s.at!==void 0){let n=e;O(s.at,{instancePath:i+"/at",parentData:s,
parentDataProperty:"at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=n===e}else
var t=!0}else return He.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return He.
errors=r,e===0}He.evaluated={props:{why:!0,at:!0},dynamicProps:!1,dynamicItems:!1};function M(s,{instancePath:i="",parentData:$,
parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=M.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if(s.id===void 0&&(h="id")||s.
mailbox===void 0&&(h="mailbox")||s.message_id===void 0&&(h="message_id")||s.recipients===void 0&&(h="recipients")||s.state===
void 0&&(h="state")||s.reason===void 0&&(h="reason")||s.said===void 0&&(h="said")||s.due_at===void 0&&(h="due_at")||s.created_at===
void 0&&(h="created_at")||s.ended_at===void 0&&(h="ended_at")||s.tries===void 0&&(h="tries")||s.kind===void 0&&(h="kind")||
s.subject===void 0&&(h="subject")||s.wanted_at===void 0&&(h="wanted_at")||s.leaves_at===void 0&&(h="leaves_at")||s.why===
void 0&&(h="why")||s.barred===void 0&&(h="barred"))return M.errors=[{instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:h}}],!1;if(s.id!==void 0){let m=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=m===e}else var t=!0;if(t){if(s.
mailbox!==void 0){let m=e;A(s.mailbox,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:_,dynamicAnchors:w})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=m===e}else var t=!0;if(t){if(s.message_id!==void 0){let m=e;if(typeof s.
message_id!="string")return M.errors=[{instancePath:i+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"t\
ype",params:{type:"string"}}],!1;var t=m===e}else var t=!0;if(t){if(s.recipients!==void 0){let m=s.recipients,v=e;if(e===
v)if(Array.isArray(m)){var y=!0;let P=m.length;for(let b=0;b<P;b++){let j=e;if(typeof m[b]!="string")return M.errors=[{instancePath:i+
"/recipients/"+b,schemaPath:"#/properties/recipients/items/type",keyword:"type",params:{type:"string"}}],!1;var y=j===e;
if(!y)break}}else return M.errors=[{instancePath:i+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",
params:{type:"array"}}],!1;var t=v===e}else var t=!0;if(t){if(s.state!==void 0){let m=s.state,v=e;if(typeof m!="string")
return M.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;
if(!(m==="queued"||m==="paused"||m==="sending"||m==="sent"||m==="failed"||m==="unknown"||m==="cancelled"))return M.errors=
[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:mr.properties.state.
enum}}],!1;var t=v===e}else var t=!0;if(t){if(s.reason!==void 0){let m=s.reason,v=e,N=e,P=!1,b=e;if(typeof m!="string"){
let x={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===
null?r=[x]:r.push(x),e++}var n=b===e;P=P||n;let j=e;if(m!==null){let x={instancePath:i+"/reason",schemaPath:"#/propertie\
s/reason/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[x]:r.push(x),e++}var n=j===e;if(P=P||n,P)e=N,r!==
null&&(N?r.length=N:r=null);else{let x={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[x]:r.push(x),e++,M.errors=r,!1}var t=v===e}else var t=!0;if(t){if(s.said!==void 0){let m=s.
said,v=e,N=e,P=!1,b=e;if(typeof m!="string"){let x={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"\
type",params:{type:"string"}};r===null?r=[x]:r.push(x),e++}var a=b===e;P=P||a;let j=e;if(m!==null){let x={instancePath:i+
"/said",schemaPath:"#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[x]:r.push(x),e++}var a=j===
e;if(P=P||a,P)e=N,r!==null&&(N?r.length=N:r=null);else{let x={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,M.errors=r,!1}var t=v===e}else var t=!0;if(t){if(s.due_at!==
void 0){let m=e;O(s.due_at,{instancePath:i+"/due_at",parentData:s,parentDataProperty:"due_at",rootData:_,dynamicAnchors:w})||
(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=m===e}else var t=!0;if(t){if(s.created_at!==void 0){let m=e;O(
s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:_,dynamicAnchors:w})||(r=
r===null?O.errors:r.concat(O.errors),e=r.length);var t=m===e}else var t=!0;if(t){if(s.ended_at!==void 0){let m=s.ended_at,
v=e,N=e,P=!1,b=e;O(m,{instancePath:i+"/ended_at",parentData:s,parentDataProperty:"ended_at",rootData:_,dynamicAnchors:w})||
(r=r===null?O.errors:r.concat(O.errors),e=r.length);var o=b===e;P=P||o;let j=e;if(m!==null){let x={instancePath:i+"/ende\
d_at",schemaPath:"#/properties/ended_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[x]:r.push(x),e++}
var o=j===e;if(P=P||o,P)e=N,r!==null&&(N?r.length=N:r=null);else{let x={instancePath:i+"/ended_at",schemaPath:"#/propert\
ies/ended_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,M.errors=r,!1}var t=v===e}else var t=!0;
if(t){if(s.tries!==void 0){let m=s.tries,v=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return M.errors=[{
instancePath:i+"/tries",schemaPath:"#/properties/tries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof m==
"number"&&isFinite(m)&&(m<0||isNaN(m)))return M.errors=[{instancePath:i+"/tries",schemaPath:"#/properties/tries/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=v===e}else var t=!0;if(t){if(s.kind!==void 0){let m=s.kind,
v=e;if(typeof m!="string")return M.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{
type:"string"}}],!1;if(!(m==="message"||m==="draft"))return M.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/k\
ind/enum",keyword:"enum",params:{allowedValues:mr.properties.kind.enum}}],!1;var t=v===e}else var t=!0;if(t){if(s.subject!==
void 0){let m=s.subject,v=e,N=e,P=!1,b=e;if(typeof m!="string"){let x={instancePath:i+"/subject",schemaPath:"#/propertie\
s/subject/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[x]:r.push(x),e++}var l=b===e;P=P||l;let j=e;if(m!==
null){let x={instancePath:i+"/subject",schemaPath:"#/properties/subject/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[x]:r.push(x),e++}var l=j===e;if(P=P||l,P)e=N,r!==null&&(N?r.length=N:r=null);else{let x={instancePath:i+"/su\
bject",schemaPath:"#/properties/subject/anyOf",keyword:"anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,M.errors=r,
!1}var t=v===e}else var t=!0;if(t){if(s.wanted_at!==void 0){let m=s.wanted_at,v=e,N=e,P=!1,b=e;O(m,{instancePath:i+"/wan\
ted_at",parentData:s,parentDataProperty:"wanted_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),
e=r.length);var p=b===e;P=P||p;let j=e;if(m!==null){let x={instancePath:i+"/wanted_at",schemaPath:"#/properties/wanted_a\
t/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[x]:r.push(x),e++}var p=j===e;if(P=P||p,P)e=N,r!==null&&
(N?r.length=N:r=null);else{let x={instancePath:i+"/wanted_at",schemaPath:"#/properties/wanted_at/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[x]:r.push(x),e++,M.errors=r,!1}var t=v===e}else var t=!0;if(t){if(s.leaves_at!==void 0){let m=s.
leaves_at,v=e,N=e,P=!1,b=e;O(m,{instancePath:i+"/leaves_at",parentData:s,parentDataProperty:"leaves_at",rootData:_,dynamicAnchors:w})||
(r=r===null?O.errors:r.concat(O.errors),e=r.length);var d=b===e;P=P||d;let j=e;if(m!==null){let x={instancePath:i+"/leav\
es_at",schemaPath:"#/properties/leaves_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[x]:r.push(x),e++}
var d=j===e;if(P=P||d,P)e=N,r!==null&&(N?r.length=N:r=null);else{let x={instancePath:i+"/leaves_at",schemaPath:"#/proper\
ties/leaves_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,M.errors=r,!1}var t=v===e}else var t=!0;
if(t){if(s.why!==void 0){let m=s.why,v=e,N=e,P=!1,b=e;if(typeof m!="string"){let x={instancePath:i+"/why",schemaPath:"#/\
properties/why/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[x]:r.push(x),e++}if(!(m==="next"||m==="p\
icked"||m==="moved"||m==="gap"||m==="hour"||m==="day"||m==="ramp"||m==="ceiling"||m==="domain"||m==="hours"||m==="provid\
er"||m==="later"||m==="sign_in"||m==="no_sending"||m==="paused"||m==="stopped")){let x={instancePath:i+"/why",schemaPath:"\
#/properties/why/anyOf/0/enum",keyword:"enum",params:{allowedValues:mr.properties.why.anyOf[0].enum}};r===null?r=[x]:r.push(
x),e++}var u=b===e;P=P||u;let j=e;if(m!==null){let x={instancePath:i+"/why",schemaPath:"#/properties/why/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[x]:r.push(x),e++}var u=j===e;if(P=P||u,P)e=N,r!==null&&(N?r.length=N:r=null);else{
let x={instancePath:i+"/why",schemaPath:"#/properties/why/anyOf",keyword:"anyOf",params:{}};return r===null?r=[x]:r.push(
x),e++,M.errors=r,!1}var t=v===e}else var t=!0;if(t)if(s.barred!==void 0){let m=s.barred,v=e,N=e,P=!1,b=e;He(m,{instancePath:i+
"/barred",parentData:s,parentDataProperty:"barred",rootData:_,dynamicAnchors:w})||(r=r===null?He.errors:r.concat(He.errors),
e=r.length);var g=b===e;if(P=P||g,g){var c={};c.why=!0,c.at=!0}let j=e;if(m!==null){let x={instancePath:i+"/barred",schemaPath:"\
#/properties/barred/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[x]:r.push(x),e++}var g=j===e;if(P=P||
g,P)e=N,r!==null&&(N?r.length=N:r=null);else{let x={instancePath:i+"/barred",schemaPath:"#/properties/barred/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,M.errors=r,!1}var t=v===e}else var t=!0}}}}}}}}}}}}}}}}else return M.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return M.errors=r,e===0}M.evaluated=
{props:{id:!0,mailbox:!0,message_id:!0,recipients:!0,state:!0,reason:!0,said:!0,due_at:!0,created_at:!0,ended_at:!0,tries:!0,
kind:!0,subject:!0,wanted_at:!0,leaves_at:!0,why:!0,barred:!0},dynamicProps:!1,dynamicItems:!1};var ks=be;function ce(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=ce.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.start===void 0&&(y="start")||s.end===void 0&&(y="end"))return ce.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.start!==void 0){let n=s.start,a=e;if(!(typeof n=="nu\
mber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ce.errors=[{instancePath:i+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)){if(n>1440||isNaN(n))return ce.errors=[{instancePath:i+
"/start",schemaPath:"#/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440}}],!1;if(n<0||isNaN(
n))return ce.errors=[{instancePath:i+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var t=a===e}else var t=!0;if(t)if(s.end!==void 0){let n=s.end,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return ce.errors=[{instancePath:i+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)){if(n>1440||isNaN(n))return ce.errors=[{instancePath:i+"/end",schemaPath:"\
#/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440}}],!1;if(n<0||isNaN(n))return ce.errors=[
{instancePath:i+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=a===
e}else var t=!0}else return ce.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.
errors=r,e===0}ce.evaluated={props:{start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};function $e(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=$e.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.at===void 0&&(a="at")||s.count===void 0&&(a="count")||s.first===void 0&&(a="first")||s.last===void 0&&
(a="last"))return $e.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;
if(s.at!==void 0){let o=e;O(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:_,dynamicAnchors:w})||
(r=r===null?O.errors:r.concat(O.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.count!==void 0){let o=s.count,l=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return $e.errors=[{instancePath:i+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))
return $e.errors=[{instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var t=l===e}else var t=!0;if(t){if(s.first!==void 0){let o=s.first,l=e,p=e,d=!1,u=e;O(o,{instancePath:i+
"/first",parentData:s,parentDataProperty:"first",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),
e=r.length);var y=u===e;d=d||y;let c=e;if(o!==null){let h={instancePath:i+"/first",schemaPath:"#/properties/first/anyOf/\
1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var y=c===e;if(d=d||y,d)e=p,r!==null&&(p?r.length=
p:r=null);else{let h={instancePath:i+"/first",schemaPath:"#/properties/first/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[h]:r.push(h),e++,$e.errors=r,!1}var t=l===e}else var t=!0;if(t)if(s.last!==void 0){let o=s.last,l=e,p=e,d=!1,u=e;
O(o,{instancePath:i+"/last",parentData:s,parentDataProperty:"last",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.
concat(O.errors),e=r.length);var n=u===e;d=d||n;let c=e;if(o!==null){let h={instancePath:i+"/last",schemaPath:"#/propert\
ies/last/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var n=c===e;if(d=d||n,d)e=p,r!==
null&&(p?r.length=p:r=null);else{let h={instancePath:i+"/last",schemaPath:"#/properties/last/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[h]:r.push(h),e++,$e.errors=r,!1}var t=l===e}else var t=!0}}}else return $e.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=r,e===0}$e.evaluated={props:{at:!0,count:!0,first:!0,
last:!0},dynamicProps:!1,dynamicItems:!1};function be(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,
dynamicAnchors:w={}}={}){let r=null,e=0,f=be.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.items===void 0&&(d="items")||s.waiting===void 0&&(d="waiti\
ng")||s.paused_at===void 0&&(d="paused_at")||s.hours===void 0&&(d="hours")||s.late===void 0&&(d="late"))return be.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;if(s.items!==void 0){let u=s.
items,c=e;if(e===c)if(Array.isArray(u)){var t=!0;let g=u.length;for(let h=0;h<g;h++){let m=e;M(u[h],{instancePath:i+"/it\
ems/"+h,parentData:u,parentDataProperty:h,rootData:_,dynamicAnchors:w})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);
var t=m===e;if(!t)break}}else return be.errors=[{instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"t\
ype",params:{type:"array"}}],!1;var y=c===e}else var y=!0;if(y){if(s.waiting!==void 0){let u=s.waiting,c=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return be.errors=[{instancePath:i+"/waiting",schemaPath:"#/properties/waiting/\
type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return be.errors=
[{instancePath:i+"/waiting",schemaPath:"#/properties/waiting/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var y=c===e}else var y=!0;if(y){if(s.paused_at!==void 0){let u=s.paused_at,c=e,g=e,h=!1,m=e;O(u,{instancePath:i+"/pau\
sed_at",parentData:s,parentDataProperty:"paused_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),
e=r.length);var n=m===e;h=h||n;let v=e;if(u!==null){let P={instancePath:i+"/paused_at",schemaPath:"#/properties/paused_a\
t/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}var n=v===e;if(h=h||n,h)e=g,r!==null&&
(g?r.length=g:r=null);else{let P={instancePath:i+"/paused_at",schemaPath:"#/properties/paused_at/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[P]:r.push(P),e++,be.errors=r,!1}var y=c===e}else var y=!0;if(y){if(s.hours!==void 0){let u=s.
hours,c=e,g=e,h=!1,m=e;ce(u,{instancePath:i+"/hours",parentData:s,parentDataProperty:"hours",rootData:_,dynamicAnchors:w})||
(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var o=m===e;if(h=h||o,o){var a={};a.start=!0,a.end=!0}let v=e;if(u!==
null){let P={instancePath:i+"/hours",schemaPath:"#/properties/hours/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[P]:r.push(P),e++}var o=v===e;if(h=h||o,h)e=g,r!==null&&(g?r.length=g:r=null);else{let P={instancePath:i+"/hours",
schemaPath:"#/properties/hours/anyOf",keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,be.errors=r,!1}var y=c===
e}else var y=!0;if(y)if(s.late!==void 0){let u=s.late,c=e,g=e,h=!1,m=e;$e(u,{instancePath:i+"/late",parentData:s,parentDataProperty:"\
late",rootData:_,dynamicAnchors:w})||(r=r===null?$e.errors:r.concat($e.errors),e=r.length);var p=m===e;if(h=h||p,p){var l={};
l.at=!0,l.count=!0,l.first=!0,l.last=!0}let v=e;if(u!==null){let P={instancePath:i+"/late",schemaPath:"#/properties/late\
/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}var p=v===e;if(h=h||p,h)e=g,r!==null&&(g?
r.length=g:r=null);else{let P={instancePath:i+"/late",schemaPath:"#/properties/late/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[P]:r.push(P),e++,be.errors=r,!1}var y=c===e}else var y=!0}}}}else return be.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=r,e===0}be.evaluated={props:{items:!0,waiting:!0,paused_at:!0,
hours:!0,late:!0},dynamicProps:!1,dynamicItems:!1};var bs=or;var Jr={type:"object",required:["hour","day","gap_seconds","counts","send_anyway","replies"],properties:{hour:{type:"int\
eger",minimum:1},day:{type:"integer",minimum:1},gap_seconds:{type:"integer",minimum:0,maximum:3600},counts:{type:"string",
enum:["outreach","all"]},send_anyway:{type:"boolean"},replies:{type:"boolean"}}};function Q(s,{instancePath:i="",parentData:$,
parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=Q.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.hour===void 0&&(y="hour")||
s.day===void 0&&(y="day")||s.gap_seconds===void 0&&(y="gap_seconds")||s.counts===void 0&&(y="counts")||s.send_anyway===void 0&&
(y="send_anyway")||s.replies===void 0&&(y="replies"))return Q.errors=[{instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:y}}],!1;if(s.hour!==void 0){let n=s.hour,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)))return Q.errors=[{instancePath:i+"/hour",schemaPath:"#/properties/hour/type",keyword:"type",params:{type:"i\
nteger"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return Q.errors=[{instancePath:i+"/hour",schemaPath:"\
#/properties/hour/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=a===e}else var t=!0;if(t){if(s.
day!==void 0){let n=s.day,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Q.errors=[{instancePath:i+
"/day",schemaPath:"#/properties/day/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n)))return Q.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var t=a===e}else var t=!0;if(t){if(s.gap_seconds!==void 0){let n=s.gap_seconds,a=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Q.errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_s\
econds/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))
return Q.errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:3600}}],!1;if(n<0||isNaN(n))return Q.errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properti\
es/gap_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=a===e}else var t=!0;if(t){if(s.counts!==
void 0){let n=s.counts,a=e;if(typeof n!="string")return Q.errors=[{instancePath:i+"/counts",schemaPath:"#/properties/cou\
nts/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="outreach"||n==="all"))return Q.errors=[{instancePath:i+"/\
counts",schemaPath:"#/properties/counts/enum",keyword:"enum",params:{allowedValues:Jr.properties.counts.enum}}],!1;var t=a===
e}else var t=!0;if(t){if(s.send_anyway!==void 0){let n=e;if(typeof s.send_anyway!="boolean")return Q.errors=[{instancePath:i+
"/send_anyway",schemaPath:"#/properties/send_anyway/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0;
if(t)if(s.replies!==void 0){let n=e;if(typeof s.replies!="boolean")return Q.errors=[{instancePath:i+"/replies",schemaPath:"\
#/properties/replies/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0}}}}}else return Q.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=r,e===0}Q.evaluated={props:{
hour:!0,day:!0,gap_seconds:!0,counts:!0,send_anyway:!0,replies:!0},dynamicProps:!1,dynamicItems:!1};function Y(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=Y.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let l;if(s.provider===void 0&&(l="provider")||s.ceiling===void 0&&(l="ceiling")||s.own===void 0&&(l="own")||s.learnt===
void 0&&(l="learnt")||s.learnt_at===void 0&&(l="learnt_at")||s.domain===void 0&&(l="domain")||s.domain_day===void 0&&(l=
"domain_day")||s.mailboxes===void 0&&(l="mailboxes"))return Y.errors=[{instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:l}}],!1;if(s.provider!==void 0){let p=s.provider,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return Y.errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===d&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return Y.errors=[{instancePath:i+"/provi\
der",schemaPath:"#/properties/provider/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=d===e}else
var t=!0;if(t){if(s.ceiling!==void 0){let p=s.ceiling,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Y.
errors=[{instancePath:i+"/ceiling",schemaPath:"#/properties/ceiling/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
d&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return Y.errors=[{instancePath:i+"/ceiling",schemaPath:"#/properties\
/ceiling/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=d===e}else var t=!0;if(t){if(s.own!==void 0){
let p=s.own,d=e,u=e,c=!1,g=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let v={instancePath:i+"/own",schemaPath:"\
#/properties/own/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?r=[v]:r.push(v),e++}if(e===g&&typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p))){let v={instancePath:i+"/own",schemaPath:"#/properties/own/anyOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};r===null?r=[v]:r.push(v),e++}var y=g===e;c=c||y;let h=e;if(p!==null){let v={instancePath:i+
"/own",schemaPath:"#/properties/own/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var y=h===
e;if(c=c||y,c)e=u,r!==null&&(u?r.length=u:r=null);else{let v={instancePath:i+"/own",schemaPath:"#/properties/own/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,Y.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.learnt!==
void 0){let p=s.learnt,d=e,u=e,c=!1,g=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let v={instancePath:i+
"/learnt",schemaPath:"#/properties/learnt/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?r=[v]:r.push(v),
e++}if(e===g&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let v={instancePath:i+"/learnt",schemaPath:"#/properties\
/learnt/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[v]:r.push(v),e++}var n=g===e;c=
c||n;let h=e;if(p!==null){let v={instancePath:i+"/learnt",schemaPath:"#/properties/learnt/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[v]:r.push(v),e++}var n=h===e;if(c=c||n,c)e=u,r!==null&&(u?r.length=u:r=null);else{let v={instancePath:i+
"/learnt",schemaPath:"#/properties/learnt/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,Y.errors=
r,!1}var t=d===e}else var t=!0;if(t){if(s.learnt_at!==void 0){let p=s.learnt_at,d=e,u=e,c=!1,g=e;O(p,{instancePath:i+"/l\
earnt_at",parentData:s,parentDataProperty:"learnt_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),
e=r.length);var a=g===e;c=c||a;let h=e;if(p!==null){let v={instancePath:i+"/learnt_at",schemaPath:"#/properties/learnt_a\
t/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var a=h===e;if(c=c||a,c)e=u,r!==null&&
(u?r.length=u:r=null);else{let v={instancePath:i+"/learnt_at",schemaPath:"#/properties/learnt_at/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[v]:r.push(v),e++,Y.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.domain!==void 0){let p=e;
if(typeof s.domain!="string")return Y.errors=[{instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"t\
ype",params:{type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.domain_day!==void 0){let p=s.domain_day,d=e,u=e,c=!1,
g=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let v={instancePath:i+"/domain_day",schemaPath:"#/properti\
es/domain_day/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?r=[v]:r.push(v),e++}if(e===g&&typeof p=="nu\
mber"&&isFinite(p)&&(p<1||isNaN(p))){let v={instancePath:i+"/domain_day",schemaPath:"#/properties/domain_day/anyOf/0/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[v]:r.push(v),e++}var o=g===e;c=c||o;let h=e;if(p!==
null){let v={instancePath:i+"/domain_day",schemaPath:"#/properties/domain_day/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[v]:r.push(v),e++}var o=h===e;if(c=c||o,c)e=u,r!==null&&(u?r.length=u:r=null);else{let v={instancePath:i+
"/domain_day",schemaPath:"#/properties/domain_day/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,
Y.errors=r,!1}var t=d===e}else var t=!0;if(t)if(s.mailboxes!==void 0){let p=s.mailboxes,d=e;if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p)))return Y.errors=[{instancePath:i+"/mailboxes",schemaPath:"#/properties/mailboxes/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===d&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return Y.errors=[{instancePath:i+
"/mailboxes",schemaPath:"#/properties/mailboxes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=d===
e}else var t=!0}}}}}}}else return Y.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Y.errors=r,e===0}Y.evaluated={props:{provider:!0,ceiling:!0,own:!0,learnt:!0,learnt_at:!0,domain:!0,domain_day:!0,
mailboxes:!0},dynamicProps:!1,dynamicItems:!1};var Kr={type:"object",required:["on","proven","plan","number","why","stop\
ped","stage","stages","since","next","goal","bounce_rate","days"],properties:{on:{type:"boolean"},proven:{type:"boolean"},
plan:{$ref:"#/$defs/RampPlan"},number:{anyOf:[{type:"integer",minimum:0},{type:"null"}]},why:{anyOf:[{type:"string",enum:[
"start","step","goal","room","weekend","usual","idle","alarm","complaints","paused","yellow","bounces"]},{type:"null"}]},
stopped:{type:"boolean"},stage:{anyOf:[{type:"integer",minimum:1},{type:"null"}]},stages:{type:"integer",minimum:1},since:{
anyOf:[{type:"string",pattern:"^\\d{4}-\\d\\d-\\d\\d$"},{type:"null"}]},next:{anyOf:[{$ref:"#/$defs/RampDay"},{type:"nul\
l"}]},goal:{anyOf:[{$ref:"#/$defs/RampDay"},{type:"null"}]},bounce_rate:{type:"number",minimum:0},days:{type:"array",items:{
$ref:"#/$defs/RampDay"},maxItems:30}}};function z(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=z.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let y;if(s.start===void 0&&(y="start")||s.ceiling===void 0&&(y="ceiling")||s.step===void 0&&(y="step")||s.every===void 0&&
(y="every")||s.used===void 0&&(y="used")||s.surge===void 0&&(y="surge")||s.idle_days===void 0&&(y="idle_days")||s.bounces===
void 0&&(y="bounces")||s.complaints===void 0&&(y="complaints")||s.yellow===void 0&&(y="yellow")||s.red===void 0&&(y="red"))
return z.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.start!==
void 0){let n=s.start,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{instancePath:i+"/st\
art",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return z.errors=[{instancePath:i+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t){if(s.ceiling!==void 0){let n=s.ceiling,a=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{instancePath:i+"/ceiling",schemaPath:"#/properties/ceiling/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return z.errors=
[{instancePath:i+"/ceiling",schemaPath:"#/properties/ceiling/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=a===e}else var t=!0;if(t){if(s.step!==void 0){let n=s.step,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return z.errors=[{instancePath:i+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return z.errors=[{instancePath:i+"/step",schemaPath:"#/pro\
perties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t){if(s.every!==
void 0){let n=s.every,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{instancePath:i+"/ev\
ery",schemaPath:"#/properties/every/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return z.errors=[{instancePath:i+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t){if(s.used!==void 0){let n=s.used,a=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{instancePath:i+"/used",schemaPath:"#/properties/used/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return z.errors=[{instancePath:i+
"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;
if(t){if(s.surge!==void 0){let n=s.surge,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{
instancePath:i+"/surge",schemaPath:"#/properties/surge/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return z.errors=[{instancePath:i+"/surge",schemaPath:"#/properties/surge/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t){if(s.idle_days!==void 0){let n=s.
idle_days,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{instancePath:i+"/idle_days",schemaPath:"\
#/properties/idle_days/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||
isNaN(n)))return z.errors=[{instancePath:i+"/idle_days",schemaPath:"#/properties/idle_days/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t){if(s.bounces!==void 0){let n=s.bounces,a=e;if(e===a)if(typeof n==
"number"&&isFinite(n)){if(n<0||isNaN(n))return z.errors=[{instancePath:i+"/bounces",schemaPath:"#/properties/bounces/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return z.errors=[{instancePath:i+"/bounces",schemaPath:"\
#/properties/bounces/type",keyword:"type",params:{type:"number"}}],!1;var t=a===e}else var t=!0;if(t){if(s.complaints!==
void 0){let n=s.complaints,a=e;if(e===a)if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n))return z.errors=[{instancePath:i+
"/complaints",schemaPath:"#/properties/complaints/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return z.
errors=[{instancePath:i+"/complaints",schemaPath:"#/properties/complaints/type",keyword:"type",params:{type:"number"}}],
!1;var t=a===e}else var t=!0;if(t){if(s.yellow!==void 0){let n=s.yellow,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)))return z.errors=[{instancePath:i+"/yellow",schemaPath:"#/properties/yellow/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return z.errors=[{instancePath:i+"/yellow",schemaPath:"\
#/properties/yellow/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t)if(s.
red!==void 0){let n=s.red,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{instancePath:i+
"/red",schemaPath:"#/properties/red/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return z.errors=[{instancePath:i+"/red",schemaPath:"#/properties/red/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0}}}}}}}}}}else return z.errors=[{instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return z.errors=r,e===0}z.evaluated={props:{start:!0,ceiling:!0,step:!0,every:!0,
used:!0,surge:!0,idle_days:!0,bounces:!0,complaints:!0,yellow:!0,red:!0},dynamicProps:!1,dynamicItems:!1};function se(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=se.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.day===void 0&&(y="day")||s.number===void 0&&(y="number"))return se.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.day!==void 0){let n=s.day,a=e;if(e===a)if(typeof n==
"string"){if(!yr.test(n))return se.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",
params:{pattern:"^\\d{4}-\\d\\d-\\d\\d$"}}],!1}else return se.errors=[{instancePath:i+"/day",schemaPath:"#/properties/da\
y/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t)if(s.number!==void 0){let n=s.number,a=e;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return se.errors=[{instancePath:i+"/number",schemaPath:"#/prope\
rties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))
return se.errors=[{instancePath:i+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var t=a===e}else var t=!0}else return se.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return se.errors=r,e===0}se.evaluated={props:{day:!0,number:!0},dynamicProps:!1,dynamicItems:!1};function C(s,{
instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=C.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let g;
if(s.on===void 0&&(g="on")||s.proven===void 0&&(g="proven")||s.plan===void 0&&(g="plan")||s.number===void 0&&(g="number")||
s.why===void 0&&(g="why")||s.stopped===void 0&&(g="stopped")||s.stage===void 0&&(g="stage")||s.stages===void 0&&(g="stag\
es")||s.since===void 0&&(g="since")||s.next===void 0&&(g="next")||s.goal===void 0&&(g="goal")||s.bounce_rate===void 0&&(g=
"bounce_rate")||s.days===void 0&&(g="days"))return C.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:g}}],!1;if(s.on!==void 0){let h=e;if(typeof s.on!="boolean")return C.errors=[{instancePath:i+"/o\
n",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"boolean"}}],!1;var t=h===e}else var t=!0;if(t){if(s.proven!==
void 0){let h=e;if(typeof s.proven!="boolean")return C.errors=[{instancePath:i+"/proven",schemaPath:"#/properties/proven\
/type",keyword:"type",params:{type:"boolean"}}],!1;var t=h===e}else var t=!0;if(t){if(s.plan!==void 0){let h=e;z(s.plan,
{instancePath:i+"/plan",parentData:s,parentDataProperty:"plan",rootData:_,dynamicAnchors:w})||(r=r===null?z.errors:r.concat(
z.errors),e=r.length);var t=h===e}else var t=!0;if(t){if(s.number!==void 0){let h=s.number,m=e,v=e,N=!1,P=e;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let k={instancePath:i+"/number",schemaPath:"#/properties/number/anyOf/0/type",
keyword:"type",params:{type:"integer"}};r===null?r=[k]:r.push(k),e++}if(e===P&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(
h))){let k={instancePath:i+"/number",schemaPath:"#/properties/number/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};r===null?r=[k]:r.push(k),e++}var y=P===e;N=N||y;let b=e;if(h!==null){let k={instancePath:i+"/number",schemaPath:"\
#/properties/number/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var y=b===e;if(N=N||
y,N)e=v,r!==null&&(v?r.length=v:r=null);else{let k={instancePath:i+"/number",schemaPath:"#/properties/number/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,C.errors=r,!1}var t=m===e}else var t=!0;if(t){if(s.why!==void 0){let h=s.
why,m=e,v=e,N=!1,P=e;if(typeof h!="string"){let k={instancePath:i+"/why",schemaPath:"#/properties/why/anyOf/0/type",keyword:"\
type",params:{type:"string"}};r===null?r=[k]:r.push(k),e++}if(!(h==="start"||h==="step"||h==="goal"||h==="room"||h==="we\
ekend"||h==="usual"||h==="idle"||h==="alarm"||h==="complaints"||h==="paused"||h==="yellow"||h==="bounces")){let k={instancePath:i+
"/why",schemaPath:"#/properties/why/anyOf/0/enum",keyword:"enum",params:{allowedValues:Kr.properties.why.anyOf[0].enum}};
r===null?r=[k]:r.push(k),e++}var n=P===e;N=N||n;let b=e;if(h!==null){let k={instancePath:i+"/why",schemaPath:"#/properti\
es/why/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var n=b===e;if(N=N||n,N)e=v,r!==null&&
(v?r.length=v:r=null);else{let k={instancePath:i+"/why",schemaPath:"#/properties/why/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[k]:r.push(k),e++,C.errors=r,!1}var t=m===e}else var t=!0;if(t){if(s.stopped!==void 0){let h=e;if(typeof s.stopped!=
"boolean")return C.errors=[{instancePath:i+"/stopped",schemaPath:"#/properties/stopped/type",keyword:"type",params:{type:"\
boolean"}}],!1;var t=h===e}else var t=!0;if(t){if(s.stage!==void 0){let h=s.stage,m=e,v=e,N=!1,P=e;if(!(typeof h=="numbe\
r"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let k={instancePath:i+"/stage",schemaPath:"#/properties/stage/anyOf/0/type",keyword:"\
type",params:{type:"integer"}};r===null?r=[k]:r.push(k),e++}if(e===P&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h))){
let k={instancePath:i+"/stage",schemaPath:"#/properties/stage/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};r===null?r=[k]:r.push(k),e++}var a=P===e;N=N||a;let b=e;if(h!==null){let k={instancePath:i+"/stage",schemaPath:"\
#/properties/stage/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var a=b===e;if(N=N||a,
N)e=v,r!==null&&(v?r.length=v:r=null);else{let k={instancePath:i+"/stage",schemaPath:"#/properties/stage/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,C.errors=r,!1}var t=m===e}else var t=!0;if(t){if(s.stages!==void 0){
let h=s.stages,m=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return C.errors=[{instancePath:i+"/stages",schemaPath:"\
#/properties/stages/type",keyword:"type",params:{type:"integer"}}],!1;if(e===m&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(
h)))return C.errors=[{instancePath:i+"/stages",schemaPath:"#/properties/stages/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var t=m===e}else var t=!0;if(t){if(s.since!==void 0){let h=s.since,m=e,v=e,N=!1,P=e;if(e===P)if(typeof h==
"string"){if(!yr.test(h)){let k={instancePath:i+"/since",schemaPath:"#/properties/since/anyOf/0/pattern",keyword:"patter\
n",params:{pattern:"^\\d{4}-\\d\\d-\\d\\d$"}};r===null?r=[k]:r.push(k),e++}}else{let k={instancePath:i+"/since",schemaPath:"\
#/properties/since/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[k]:r.push(k),e++}var o=P===e;N=N||o;
let b=e;if(h!==null){let k={instancePath:i+"/since",schemaPath:"#/properties/since/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[k]:r.push(k),e++}var o=b===e;if(N=N||o,N)e=v,r!==null&&(v?r.length=v:r=null);else{let k={instancePath:i+
"/since",schemaPath:"#/properties/since/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,C.errors=r,
!1}var t=m===e}else var t=!0;if(t){if(s.next!==void 0){let h=s.next,m=e,v=e,N=!1,P=e;se(h,{instancePath:i+"/next",parentData:s,
parentDataProperty:"next",rootData:_,dynamicAnchors:w})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var p=P===
e;if(N=N||p,p){var l={};l.day=!0,l.number=!0}let b=e;if(h!==null){let k={instancePath:i+"/next",schemaPath:"#/properties\
/next/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var p=b===e;if(N=N||p,N)e=v,r!==null&&
(v?r.length=v:r=null);else{let k={instancePath:i+"/next",schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[k]:r.push(k),e++,C.errors=r,!1}var t=m===e}else var t=!0;if(t){if(s.goal!==void 0){let h=s.goal,m=e,v=e,
N=!1,P=e;se(h,{instancePath:i+"/goal",parentData:s,parentDataProperty:"goal",rootData:_,dynamicAnchors:w})||(r=r===null?
se.errors:r.concat(se.errors),e=r.length);var u=P===e;if(N=N||u,u){var d={};d.day=!0,d.number=!0}let b=e;if(h!==null){let k={
instancePath:i+"/goal",schemaPath:"#/properties/goal/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.
push(k),e++}var u=b===e;if(N=N||u,N)e=v,r!==null&&(v?r.length=v:r=null);else{let k={instancePath:i+"/goal",schemaPath:"#\
/properties/goal/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,C.errors=r,!1}var t=m===e}else var t=!0;
if(t){if(s.bounce_rate!==void 0){let h=s.bounce_rate,m=e;if(e===m)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return C.
errors=[{instancePath:i+"/bounce_rate",schemaPath:"#/properties/bounce_rate/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}else return C.errors=[{instancePath:i+"/bounce_rate",schemaPath:"#/properties/bounce_rate/type",keyword:"\
type",params:{type:"number"}}],!1;var t=m===e}else var t=!0;if(t)if(s.days!==void 0){let h=s.days,m=e;if(e===m)if(Array.
isArray(h)){if(h.length>30)return C.errors=[{instancePath:i+"/days",schemaPath:"#/properties/days/maxItems",keyword:"max\
Items",params:{limit:30}}],!1;{var c=!0;let N=h.length;for(let P=0;P<N;P++){let b=e;se(h[P],{instancePath:i+"/days/"+P,parentData:h,
parentDataProperty:P,rootData:_,dynamicAnchors:w})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var c=b===e;if(!c)
break}}}else return C.errors=[{instancePath:i+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"a\
rray"}}],!1;var t=m===e}else var t=!0}}}}}}}}}}}}else return C.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return C.errors=r,e===0}C.evaluated={props:{on:!0,proven:!0,plan:!0,number:!0,why:!0,stopped:!0,
stage:!0,stages:!0,since:!0,next:!0,goal:!0,bounce_rate:!0,days:!0},dynamicProps:!1,dynamicItems:!1};function or(s,{instancePath:i="",
parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=or.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.limits===
void 0&&(y="limits")||s.bounds===void 0&&(y="bounds")||s.ramp_up===void 0&&(y="ramp_up")||s.usage===void 0&&(y="usage"))
return or.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.limits!==
void 0){let n=e;Q(s.limits,{instancePath:i+"/limits",parentData:s,parentDataProperty:"limits",rootData:_,dynamicAnchors:w})||
(r=r===null?Q.errors:r.concat(Q.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.bounds!==void 0){let n=e;Y(s.bounds,
{instancePath:i+"/bounds",parentData:s,parentDataProperty:"bounds",rootData:_,dynamicAnchors:w})||(r=r===null?Y.errors:r.
concat(Y.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.ramp_up!==void 0){let n=e;C(s.ramp_up,{instancePath:i+
"/ramp_up",parentData:s,parentDataProperty:"ramp_up",rootData:_,dynamicAnchors:w})||(r=r===null?C.errors:r.concat(C.errors),
e=r.length);var t=n===e}else var t=!0;if(t)if(s.usage!==void 0){let n=e;te(s.usage,{instancePath:i+"/usage",parentData:s,
parentDataProperty:"usage",rootData:_,dynamicAnchors:w})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var t=n===
e}else var t=!0}}}else return or.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return or.errors=r,e===0}or.evaluated={props:{limits:!0,bounds:!0,ramp_up:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};
var xs=Ke;var Qr=new RegExp("^[A-Za-z0-9_-]{12}$","u");var Yr=new RegExp("^[A-Za-z0-9_-]{22}$","u");function Re(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,
dynamicAnchors:w={}}={}){let r=null,e=0,f=Re.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(typeof s=="string"){if(!Yr.test(s))return Re.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{22}$"}}],!1}else return Re.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return Re.errors=r,e===0}Re.evaluated={dynamicProps:!1,dynamicItems:!1};function Ke(s,{instancePath:i="",parentData:$,
parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=Ke.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.client_id===void 0&&(y="c\
lient_id")||s.server_nonce===void 0&&(y="server_nonce"))return Ke.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y}}],!1;if(s.client_id!==void 0){let n=s.client_id,a=e;if(e===a)if(typeof n=="string"){
if(!Qr.test(n))return Ke.errors=[{instancePath:i+"/client_id",schemaPath:"#/properties/client_id/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{12}$"}}],!1}else return Ke.errors=[{instancePath:i+"/client_id",schemaPath:"#/proper\
ties/client_id/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t)if(s.server_nonce!==void 0){
let n=e;Re(s.server_nonce,{instancePath:i+"/server_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:_,dynamicAnchors:w})||
(r=r===null?Re.errors:r.concat(Re.errors),e=r.length);var t=n===e}else var t=!0}else return Ke.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ke.errors=r,e===0}Ke.evaluated={props:{client_id:!0,server_nonce:!0},
dynamicProps:!1,dynamicItems:!1};var Os=fe,kr={type:"object",required:["decision","permit","which","retry_at","asked","m\
ay_send_anyway","concerns","usage"],properties:{decision:{type:"string",enum:["allow","warn","block"]},permit:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},which:{anyOf:[{type:"string",enum:["hour","day","ceiling","domain","recipients","not_active"]},
{type:"null"}]},retry_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},asked:{type:"integer",minimum:0},may_send_anyway:{type:"\
boolean"},concerns:{type:"array",items:{$ref:"#/$defs/Concern"}},usage:{$ref:"#/$defs/Usage"}}};function fe(s,{instancePath:i="",
parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=fe.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.decision===
void 0&&(l="decision")||s.permit===void 0&&(l="permit")||s.which===void 0&&(l="which")||s.retry_at===void 0&&(l="retry_a\
t")||s.asked===void 0&&(l="asked")||s.may_send_anyway===void 0&&(l="may_send_anyway")||s.concerns===void 0&&(l="concerns")||
s.usage===void 0&&(l="usage"))return fe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],
!1;if(s.decision!==void 0){let p=s.decision,d=e;if(typeof p!="string")return fe.errors=[{instancePath:i+"/decision",schemaPath:"\
#/properties/decision/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="allow"||p==="warn"||p==="block"))return fe.
errors=[{instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:kr.properties.
decision.enum}}],!1;var t=d===e}else var t=!0;if(t){if(s.permit!==void 0){let p=s.permit,d=e,u=e,c=!1,g=e;A(p,{instancePath:i+
"/permit",parentData:s,parentDataProperty:"permit",rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:r.concat(A.errors),
e=r.length);var y=g===e;c=c||y;let h=e;if(p!==null){let v={instancePath:i+"/permit",schemaPath:"#/properties/permit/anyO\
f/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var y=h===e;if(c=c||y,c)e=u,r!==null&&(u?r.length=
u:r=null);else{let v={instancePath:i+"/permit",schemaPath:"#/properties/permit/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[v]:r.push(v),e++,fe.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.which!==void 0){let p=s.which,d=e,u=e,c=!1,
g=e;if(typeof p!="string"){let v={instancePath:i+"/which",schemaPath:"#/properties/which/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[v]:r.push(v),e++}if(!(p==="hour"||p==="day"||p==="ceiling"||p==="domain"||p==="recipients"||
p==="not_active")){let v={instancePath:i+"/which",schemaPath:"#/properties/which/anyOf/0/enum",keyword:"enum",params:{allowedValues:kr.
properties.which.anyOf[0].enum}};r===null?r=[v]:r.push(v),e++}var n=g===e;c=c||n;let h=e;if(p!==null){let v={instancePath:i+
"/which",schemaPath:"#/properties/which/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}
var n=h===e;if(c=c||n,c)e=u,r!==null&&(u?r.length=u:r=null);else{let v={instancePath:i+"/which",schemaPath:"#/properties\
/which/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,fe.errors=r,!1}var t=d===e}else var t=!0;if(t){
if(s.retry_at!==void 0){let p=s.retry_at,d=e,u=e,c=!1,g=e;O(p,{instancePath:i+"/retry_at",parentData:s,parentDataProperty:"\
retry_at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:r.concat(O.errors),e=r.length);var a=g===e;c=c||a;let h=e;
if(p!==null){let v={instancePath:i+"/retry_at",schemaPath:"#/properties/retry_at/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[v]:r.push(v),e++}var a=h===e;if(c=c||a,c)e=u,r!==null&&(u?r.length=u:r=null);else{let v={instancePath:i+
"/retry_at",schemaPath:"#/properties/retry_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,fe.errors=
r,!1}var t=d===e}else var t=!0;if(t){if(s.asked!==void 0){let p=s.asked,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)))return fe.errors=[{instancePath:i+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===d&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return fe.errors=[{instancePath:i+"/asked",schemaPath:"\
#/properties/asked/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=d===e}else var t=!0;if(t){if(s.
may_send_anyway!==void 0){let p=e;if(typeof s.may_send_anyway!="boolean")return fe.errors=[{instancePath:i+"/may_send_an\
yway",schemaPath:"#/properties/may_send_anyway/type",keyword:"type",params:{type:"boolean"}}],!1;var t=p===e}else var t=!0;
if(t){if(s.concerns!==void 0){let p=s.concerns,d=e;if(e===d)if(Array.isArray(p)){var o=!0;let c=p.length;for(let g=0;g<c;g++){
let h=e;X(p[g],{instancePath:i+"/concerns/"+g,parentData:p,parentDataProperty:g,rootData:_,dynamicAnchors:w})||(r=r===null?
X.errors:r.concat(X.errors),e=r.length);var o=h===e;if(!o)break}}else return fe.errors=[{instancePath:i+"/concerns",schemaPath:"\
#/properties/concerns/type",keyword:"type",params:{type:"array"}}],!1;var t=d===e}else var t=!0;if(t)if(s.usage!==void 0){
let p=e;te(s.usage,{instancePath:i+"/usage",parentData:s,parentDataProperty:"usage",rootData:_,dynamicAnchors:w})||(r=r===
null?te.errors:r.concat(te.errors),e=r.length);var t=p===e}else var t=!0}}}}}}}else return fe.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=r,e===0}fe.evaluated={props:{decision:!0,permit:!0,which:!0,
retry_at:!0,asked:!0,may_send_anyway:!0,concerns:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};var Ns=Ce;function Fe(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=Fe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.address===void 0&&(y="address")||s.provider===void 0&&(y="provider")||s.on===void 0&&(y="on"))return Fe.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.address!==void 0){
let n=e;if(typeof s.address!="string")return Fe.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",
keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.provider!==void 0){let n=e;if(typeof s.provider!=
"string")return Fe.errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"\
string"}}],!1;var t=n===e}else var t=!0;if(t)if(s.on!==void 0){let n=e;if(typeof s.on!="boolean")return Fe.errors=[{instancePath:i+
"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0}}else return Fe.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=r,e===0}Fe.evaluated=
{props:{address:!0,provider:!0,on:!0},dynamicProps:!1,dynamicItems:!1};var br={type:"object",required:["to","provider","\
at","place"],properties:{to:{type:["string","null"]},provider:{type:"string"},at:{$ref:"#/$defs/Ms"},place:{enum:["inbox",
"spam","archived","missing",null]}}};function Ee(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){
let r=null,e=0,f=Ee.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let y;if(s.to===void 0&&(y="to")||s.provider===void 0&&(y="provider")||s.at===void 0&&(y="a\
t")||s.place===void 0&&(y="place"))return Ee.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:y}}],!1;if(s.to!==void 0){let n=s.to,a=e;if(typeof n!="string"&&n!==null)return Ee.errors=[{instancePath:i+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:br.properties.to.type}}],!1;var t=a===e}else var t=!0;
if(t){if(s.provider!==void 0){let n=e;if(typeof s.provider!="string")return Ee.errors=[{instancePath:i+"/provider",schemaPath:"\
#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.at!==void 0){
let n=e;O(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:_,dynamicAnchors:w})||(r=r===null?O.errors:
r.concat(O.errors),e=r.length);var t=n===e}else var t=!0;if(t)if(s.place!==void 0){let n=s.place,a=e;if(!(n==="inbox"||n===
"spam"||n==="archived"||n==="missing"||n===null))return Ee.errors=[{instancePath:i+"/place",schemaPath:"#/properties/pla\
ce/enum",keyword:"enum",params:{allowedValues:br.properties.place.enum}}],!1;var t=a===e}else var t=!0}}}else return Ee.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=r,e===0}Ee.evaluated=
{props:{to:!0,provider:!0,at:!0,place:!0},dynamicProps:!1,dynamicItems:!1};function Ce(s,{instancePath:i="",parentData:$,
parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=Ce.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.on===void 0&&(a="on")||s.
consent===void 0&&(a="consent")||s.partners===void 0&&(a="partners")||s.tests===void 0&&(a="tests"))return Ce.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.on!==void 0){let o=e;if(typeof s.on!="bo\
olean")return Ce.errors=[{instancePath:i+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"boolean"}}],
!1;var t=o===e}else var t=!0;if(t){if(s.consent!==void 0){let o=e;if(typeof s.consent!="string")return Ce.errors=[{instancePath:i+
"/consent",schemaPath:"#/properties/consent/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){
if(s.partners!==void 0){let o=s.partners,l=e;if(e===l)if(Array.isArray(o)){var y=!0;let d=o.length;for(let u=0;u<d;u++){
let c=e;Fe(o[u],{instancePath:i+"/partners/"+u,parentData:o,parentDataProperty:u,rootData:_,dynamicAnchors:w})||(r=r===null?
Fe.errors:r.concat(Fe.errors),e=r.length);var y=c===e;if(!y)break}}else return Ce.errors=[{instancePath:i+"/partners",schemaPath:"\
#/properties/partners/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0;if(t)if(s.tests!==void 0){
let o=s.tests,l=e;if(e===l)if(Array.isArray(o)){var n=!0;let d=o.length;for(let u=0;u<d;u++){let c=e;Ee(o[u],{instancePath:i+
"/tests/"+u,parentData:o,parentDataProperty:u,rootData:_,dynamicAnchors:w})||(r=r===null?Ee.errors:r.concat(Ee.errors),e=
r.length);var n=c===e;if(!n)break}}else return Ce.errors=[{instancePath:i+"/tests",schemaPath:"#/properties/tests/type",
keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}}}else return Ce.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=r,e===0}Ce.evaluated={props:{on:!0,consent:!0,partners:!0,
tests:!0},dynamicProps:!1,dynamicItems:!1};var Ds=ee,es={type:"object",required:["type","title","status","code","detail"],
properties:{type:{type:"string"},title:{type:"string"},status:{type:"integer",minimum:400,maximum:599},code:{type:"strin\
g",pattern:"^[a-z][a-z0-9_]*$"},detail:{type:"string"},field:{type:"string"},said:{type:"string"},facts:{type:"object",additionalProperties:{
type:["string","integer"]}}}};function ee(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){
let r=null,e=0,f=ee.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let n;if(s.type===void 0&&(n="type")||s.title===void 0&&(n="title")||s.status===void 0&&(n=
"status")||s.code===void 0&&(n="code")||s.detail===void 0&&(n="detail"))return ee.errors=[{instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:n}}],!1;if(s.type!==void 0){let a=e;if(typeof s.type!="string")return ee.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var t=a===
e}else var t=!0;if(t){if(s.title!==void 0){let a=e;if(typeof s.title!="string")return ee.errors=[{instancePath:i+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.status!==
void 0){let a=s.status,o=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ee.errors=[{instancePath:i+"/\
status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof a=="number"&&
isFinite(a)){if(a>599||isNaN(a))return ee.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:599}}],!1;if(a<400||isNaN(a))return ee.errors=[{instancePath:i+"/status",schemaPath:"\
#/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400}}],!1}var t=o===e}else var t=!0;if(t){if(s.
code!==void 0){let a=s.code,o=e;if(e===o)if(typeof a=="string"){if(!Or.test(a))return ee.errors=[{instancePath:i+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}}],!1}else return ee.errors=
[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else
var t=!0;if(t){if(s.detail!==void 0){let a=e;if(typeof s.detail!="string")return ee.errors=[{instancePath:i+"/detail",schemaPath:"\
#/properties/detail/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.field!==void 0){
let a=e;if(typeof s.field!="string")return ee.errors=[{instancePath:i+"/field",schemaPath:"#/properties/field/type",keyword:"\
type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.said!==void 0){let a=e;if(typeof s.said!="string")
return ee.errors=[{instancePath:i+"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{type:"string"}}],!1;
var t=a===e}else var t=!0;if(t)if(s.facts!==void 0){let a=s.facts,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(
a))for(let p in a){let d=a[p],u=e;if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return ee.
errors=[{instancePath:i+"/facts/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProp\
erties/type",keyword:"type",params:{type:es.properties.facts.additionalProperties.type}}],!1;var y=u===e;if(!y)break}else
return ee.errors=[{instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"object"}}],
!1;var t=o===e}else var t=!0}}}}}}}else return ee.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ee.errors=r,e===0}ee.evaluated={props:{type:!0,title:!0,status:!0,code:!0,detail:!0,field:!0,said:!0,
facts:!0},dynamicProps:!1,dynamicItems:!1};var $s=Te;function rr(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=rr.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(typeof s=="string"){if(!yr.
test(s))return rr.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d\\d-\\d\\d$"}}],
!1}else return rr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return rr.errors=
r,e===0}rr.evaluated={dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:i="",parentData:$,parentDataProperty:D,
rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,f=L.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.day===void 0&&(y="day")||s.sent===void 0&&(y=
"sent")||s.outbox===void 0&&(y="outbox")||s.webmail===void 0&&(y="webmail")||s.elsewhere===void 0&&(y="elsewhere")||s.outreach===
void 0&&(y="outreach")||s.answered===void 0&&(y="answered")||s.bounced===void 0&&(y="bounced")||s.refused===void 0&&(y="\
refused")||s.unsubscribed===void 0&&(y="unsubscribed"))return L.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y}}],!1;if(s.day!==void 0){let n=e;rr(s.day,{instancePath:i+"/day",parentData:s,parentDataProperty:"\
day",rootData:_,dynamicAnchors:w})||(r=r===null?rr.errors:r.concat(rr.errors),e=r.length);var t=n===e}else var t=!0;if(t){
if(s.sent!==void 0){let n=s.sent,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return L.errors=[{instancePath:i+
"/sent",schemaPath:"#/properties/sent/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return L.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t){if(s.outbox!==void 0){let n=s.outbox,a=e;if(!(typeof n=="n\
umber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return L.errors=[{instancePath:i+"/outbox",schemaPath:"#/properties/outbox/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return L.errors=[
{instancePath:i+"/outbox",schemaPath:"#/properties/outbox/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=a===e}else var t=!0;if(t){if(s.webmail!==void 0){let n=s.webmail,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)))return L.errors=[{instancePath:i+"/webmail",schemaPath:"#/properties/webmail/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return L.errors=[{instancePath:i+"/webmail",schemaPath:"\
#/properties/webmail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t){if(s.
elsewhere!==void 0){let n=s.elsewhere,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return L.errors=[{instancePath:i+
"/elsewhere",schemaPath:"#/properties/elsewhere/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="n\
umber"&&isFinite(n)&&(n<0||isNaN(n)))return L.errors=[{instancePath:i+"/elsewhere",schemaPath:"#/properties/elsewhere/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t){if(s.outreach!==void 0){let n=s.
outreach,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return L.errors=[{instancePath:i+"/outreach",schemaPath:"\
#/properties/outreach/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||
isNaN(n)))return L.errors=[{instancePath:i+"/outreach",schemaPath:"#/properties/outreach/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t){if(s.answered!==void 0){let n=s.answered,a=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return L.errors=[{instancePath:i+"/answered",schemaPath:"#/properties/answered\
/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return L.errors=
[{instancePath:i+"/answered",schemaPath:"#/properties/answered/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=a===e}else var t=!0;if(t){if(s.bounced!==void 0){let n=s.bounced,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)))return L.errors=[{instancePath:i+"/bounced",schemaPath:"#/properties/bounced/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return L.errors=[{instancePath:i+"/bounced",schemaPath:"\
#/properties/bounced/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t){if(s.
refused!==void 0){let n=s.refused,a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return L.errors=[{instancePath:i+
"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="numbe\
r"&&isFinite(n)&&(n<0||isNaN(n)))return L.errors=[{instancePath:i+"/refused",schemaPath:"#/properties/refused/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t)if(s.unsubscribed!==void 0){let n=s.unsubscribed,
a=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return L.errors=[{instancePath:i+"/unsubscribed",schemaPath:"\
#/properties/unsubscribed/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof n=="number"&&isFinite(n)&&(n<
0||isNaN(n)))return L.errors=[{instancePath:i+"/unsubscribed",schemaPath:"#/properties/unsubscribed/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0}}}}}}}}}else return L.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return L.errors=r,e===0}L.evaluated={props:{day:!0,sent:!0,outbox:!0,
webmail:!0,elsewhere:!0,outreach:!0,answered:!0,bounced:!0,refused:!0,unsubscribed:!0},dynamicProps:!1,dynamicItems:!1};
function Te(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=Te.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.address===void 0&&(n="address")||s.days===void 0&&(n="days")||s.csv===void 0&&(n="csv"))return Te.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.address!==void 0){
let a=e;if(typeof s.address!="string")return Te.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",
keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.days!==void 0){let a=s.days,o=e;if(e===o)
if(Array.isArray(a)){if(a.length>3660)return Te.errors=[{instancePath:i+"/days",schemaPath:"#/properties/days/maxItems",
keyword:"maxItems",params:{limit:3660}}],!1;{var y=!0;let p=a.length;for(let d=0;d<p;d++){let u=e;L(a[d],{instancePath:i+
"/days/"+d,parentData:a,parentDataProperty:d,rootData:_,dynamicAnchors:w})||(r=r===null?L.errors:r.concat(L.errors),e=r.
length);var y=u===e;if(!y)break}}}else return Te.errors=[{instancePath:i+"/days",schemaPath:"#/properties/days/type",keyword:"\
type",params:{type:"array"}}],!1;var t=o===e}else var t=!0;if(t)if(s.csv!==void 0){let a=e;if(typeof s.csv!="string")return Te.
errors=[{instancePath:i+"/csv",schemaPath:"#/properties/csv/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else
var t=!0}}else return Te.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.
errors=r,e===0}Te.evaluated={props:{address:!0,days:!0,csv:!0},dynamicProps:!1,dynamicItems:!1};var qs=lr;function lr(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=lr.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.server_nonce===void 0&&(t="server_nonce"))return lr.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:t}}],!1;s.server_nonce!==void 0&&(Re(s.server_nonce,{instancePath:i+"/serv\
er_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:_,dynamicAnchors:w})||(r=r===null?Re.errors:r.concat(Re.
errors),e=r.length))}else return lr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return lr.errors=r,e===0}lr.evaluated={props:{server_nonce:!0},dynamicProps:!1,dynamicItems:!1};var js=We;function We(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=We.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.html===void 0&&(y="html")||s.text===void 0&&(y="text")||s.unsubscribe===void 0&&(y="unsubscribe")||
s.way_out===void 0&&(y="way_out"))return We.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],
!1;if(s.html!==void 0){let n=e;if(typeof s.html!="string")return We.errors=[{instancePath:i+"/html",schemaPath:"#/proper\
ties/html/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.text!==void 0){let n=e;if(typeof s.
text!="string")return We.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.unsubscribe!==void 0){let n=e;if(typeof s.unsubscribe!="boolean")return We.
errors=[{instancePath:i+"/unsubscribe",schemaPath:"#/properties/unsubscribe/type",keyword:"type",params:{type:"boolean"}}],
!1;var t=n===e}else var t=!0;if(t)if(s.way_out!==void 0){let n=e;if(typeof s.way_out!="string")return We.errors=[{instancePath:i+
"/way_out",schemaPath:"#/properties/way_out/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0}}}else
return We.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return We.errors=r,e===
0}We.evaluated={props:{html:!0,text:!0,unsubscribe:!0,way_out:!0},dynamicProps:!1,dynamicItems:!1};var As=ar;function ar(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=ar.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.item===void 0&&(y="item")||s.added===void 0&&(y="added"))return ar.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.item!==void 0){let n=e;G(s.item,{instancePath:i+"/it\
em",parentData:s,parentDataProperty:"item",rootData:_,dynamicAnchors:w})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);
var t=n===e}else var t=!0;if(t)if(s.added!==void 0){let n=e;if(typeof s.added!="boolean")return ar.errors=[{instancePath:i+
"/added",schemaPath:"#/properties/added/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0}else
return ar.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ar.errors=r,e===
0}ar.evaluated={props:{item:!0,added:!0},dynamicProps:!1,dynamicItems:!1};var Is=Qe;function Qe(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=Qe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.csv===void 0&&(n="csv")||s.next===void 0&&(n="next"))return Qe.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.csv!==void 0){let a=e;if(typeof s.csv!="string")return Qe.
errors=[{instancePath:i+"/csv",schemaPath:"#/properties/csv/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else
var t=!0;if(t)if(s.next!==void 0){let a=s.next,o=e,l=e,p=!1,d=e;if(e===d)if(typeof a=="string"){if(we(a)>400){let g={instancePath:i+
"/next",schemaPath:"#/properties/next/anyOf/0/maxLength",keyword:"maxLength",params:{limit:400}};r===null?r=[g]:r.push(g),
e++}}else{let g={instancePath:i+"/next",schemaPath:"#/properties/next/anyOf/0/type",keyword:"type",params:{type:"string"}};
r===null?r=[g]:r.push(g),e++}var y=d===e;p=p||y;let u=e;if(a!==null){let g={instancePath:i+"/next",schemaPath:"#/propert\
ies/next/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var y=u===e;if(p=p||y,p)e=l,r!==
null&&(l?r.length=l:r=null);else{let g={instancePath:i+"/next",schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[g]:r.push(g),e++,Qe.errors=r,!1}var t=o===e}else var t=!0}else return Qe.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=r,e===0}Qe.evaluated={props:{csv:!0,next:!0},dynamicProps:!1,
dynamicItems:!1};var Fs=pr;function pr(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=pr.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.file===void 0&&(t="file"))return pr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:t}}],!1;s.file!==void 0&&(A(s.file,{instancePath:i+"/file",parentData:s,parentDataProperty:"\
file",rootData:_,dynamicAnchors:w})||(r=r===null?A.errors:r.concat(A.errors),e=r.length))}else return pr.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pr.errors=r,e===0}pr.evaluated={props:{file:!0},dynamicProps:!1,
dynamicItems:!1};var Es=U,rs={type:"object",required:["done","readable","added","bad","bad_lines"],properties:{done:{type:"\
boolean"},readable:{type:"integer",minimum:0},added:{type:"integer",minimum:0},bad:{type:"array",maxItems:50,items:{type:"\
object",required:["line","why"],properties:{line:{type:"integer",minimum:0},why:{type:"string",enum:["address","columns"]}}}},
bad_lines:{type:"integer",minimum:0}}};function U(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){
let r=null,e=0,f=U.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let a;if(s.done===void 0&&(a="done")||s.readable===void 0&&(a="readable")||s.added===void 0&&
(a="added")||s.bad===void 0&&(a="bad")||s.bad_lines===void 0&&(a="bad_lines"))return U.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.done!==void 0){let o=e;if(typeof s.done!="boolean")return U.
errors=[{instancePath:i+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"boolean"}}],!1;var t=o===
e}else var t=!0;if(t){if(s.readable!==void 0){let o=s.readable,l=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return U.errors=[{instancePath:i+"/readable",schemaPath:"#/properties/readable/type",keyword:"type",params:{type:"in\
teger"}}],!1;if(e===l&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return U.errors=[{instancePath:i+"/readable",schemaPath:"\
#/properties/readable/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.
added!==void 0){let o=s.added,l=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return U.errors=[{instancePath:i+
"/added",schemaPath:"#/properties/added/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof o=="number"&&
isFinite(o)&&(o<0||isNaN(o)))return U.errors=[{instancePath:i+"/added",schemaPath:"#/properties/added/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.bad!==void 0){let o=s.bad,l=e;if(e===
l)if(Array.isArray(o)){if(o.length>50)return U.errors=[{instancePath:i+"/bad",schemaPath:"#/properties/bad/maxItems",keyword:"\
maxItems",params:{limit:50}}],!1;{var y=!0;let d=o.length;for(let u=0;u<d;u++){let c=o[u],g=e;if(e===g)if(c&&typeof c=="\
object"&&!Array.isArray(c)){let m;if(c.line===void 0&&(m="line")||c.why===void 0&&(m="why"))return U.errors=[{instancePath:i+
"/bad/"+u,schemaPath:"#/properties/bad/items/required",keyword:"required",params:{missingProperty:m}}],!1;if(c.line!==void 0){
let v=c.line,N=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return U.errors=[{instancePath:i+"/bad/"+u+"/l\
ine",schemaPath:"#/properties/bad/items/properties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===N&&typeof v==
"number"&&isFinite(v)&&(v<0||isNaN(v)))return U.errors=[{instancePath:i+"/bad/"+u+"/line",schemaPath:"#/properties/bad/i\
tems/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var n=N===e}else var n=!0;if(n)if(c.
why!==void 0){let v=c.why,N=e;if(typeof v!="string")return U.errors=[{instancePath:i+"/bad/"+u+"/why",schemaPath:"#/prop\
erties/bad/items/properties/why/type",keyword:"type",params:{type:"string"}}],!1;if(!(v==="address"||v==="columns"))return U.
errors=[{instancePath:i+"/bad/"+u+"/why",schemaPath:"#/properties/bad/items/properties/why/enum",keyword:"enum",params:{
allowedValues:rs.properties.bad.items.properties.why.enum}}],!1;var n=N===e}else var n=!0}else return U.errors=[{instancePath:i+
"/bad/"+u,schemaPath:"#/properties/bad/items/type",keyword:"type",params:{type:"object"}}],!1;var y=g===e;if(!y)break}}}else
return U.errors=[{instancePath:i+"/bad",schemaPath:"#/properties/bad/type",keyword:"type",params:{type:"array"}}],!1;var t=l===
e}else var t=!0;if(t)if(s.bad_lines!==void 0){let o=s.bad_lines,l=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return U.errors=[{instancePath:i+"/bad_lines",schemaPath:"#/properties/bad_lines/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===l&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return U.errors=[{instancePath:i+"/bad_lines",
schemaPath:"#/properties/bad_lines/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0}}}}else
return U.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=r,e===0}
U.evaluated={props:{done:!0,readable:!0,added:!0,bad:!0,bad_lines:!0},dynamicProps:!1,dynamicItems:!1};var zs=je;function je(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=je.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.items===void 0&&(a="items")||s.total===void 0&&(a="total")||s.next===void 0&&(a="next"))return je.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.items!==void 0){
let o=s.items,l=e;if(e===l)if(Array.isArray(o)){if(o.length>200)return je.errors=[{instancePath:i+"/items",schemaPath:"#\
/properties/items/maxItems",keyword:"maxItems",params:{limit:200}}],!1;{var t=!0;let p=o.length;for(let d=0;d<p;d++){let u=e;
G(o[d],{instancePath:i+"/items/"+d,parentData:o,parentDataProperty:d,rootData:_,dynamicAnchors:w})||(r=r===null?G.errors:
r.concat(G.errors),e=r.length);var t=u===e;if(!t)break}}}else return je.errors=[{instancePath:i+"/items",schemaPath:"#/p\
roperties/items/type",keyword:"type",params:{type:"array"}}],!1;var y=l===e}else var y=!0;if(y){if(s.total!==void 0){let o=s.
total,l=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return je.errors=[{instancePath:i+"/total",schemaPath:"\
#/properties/total/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(
o)))return je.errors=[{instancePath:i+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var y=l===e}else var y=!0;if(y)if(s.next!==void 0){let o=s.next,l=e,p=e,d=!1,u=e;if(e===u)if(typeof o==
"string"){if(we(o)>400){let h={instancePath:i+"/next",schemaPath:"#/properties/next/anyOf/0/maxLength",keyword:"maxLengt\
h",params:{limit:400}};r===null?r=[h]:r.push(h),e++}}else{let h={instancePath:i+"/next",schemaPath:"#/properties/next/an\
yOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}var n=u===e;d=d||n;let c=e;if(o!==null){
let h={instancePath:i+"/next",schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?
r=[h]:r.push(h),e++}var n=c===e;if(d=d||n,d)e=p,r!==null&&(p?r.length=p:r=null);else{let h={instancePath:i+"/next",schemaPath:"\
#/properties/next/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,je.errors=r,!1}var y=l===e}else var y=!0}}else
return je.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=r,e===
0}je.evaluated={props:{items:!0,total:!0,next:!0},dynamicProps:!1,dynamicItems:!1};var Ls=ve;function ve(s,{instancePath:i="",parentData:$,parentDataProperty:D,rootData:_=s,dynamicAnchors:w={}}={}){let r=null,e=0,
f=ve.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.address===void 0&&(n="address")||s.drafts===void 0&&(n="drafts")||s.moved===void 0&&(n="moved")||
s.revoked===void 0&&(n="revoked")||s.access_page===void 0&&(n="access_page"))return ve.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.address!==void 0){let a=e;if(typeof s.address!="stri\
ng")return ve.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"str\
ing"}}],!1;var t=a===e}else var t=!0;if(t){if(s.drafts!==void 0){let a=s.drafts,o=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return ve.errors=[{instancePath:i+"/drafts",schemaPath:"#/properties/drafts/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===o&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return ve.errors=[{instancePath:i+"/draf\
ts",schemaPath:"#/properties/drafts/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0;
if(t){if(s.moved!==void 0){let a=s.moved,o=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ve.errors=[
{instancePath:i+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof a==
"number"&&isFinite(a)&&(a<0||isNaN(a)))return ve.errors=[{instancePath:i+"/moved",schemaPath:"#/properties/moved/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0;if(t){if(s.revoked!==void 0){let a=e;if(typeof s.
revoked!="boolean")return ve.errors=[{instancePath:i+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=a===e}else var t=!0;if(t)if(s.access_page!==void 0){let a=s.access_page,o=e,l=e,p=!1,d=e;if(typeof a!=
"string"){let g={instancePath:i+"/access_page",schemaPath:"#/properties/access_page/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[g]:r.push(g),e++}var y=d===e;p=p||y;let u=e;if(a!==null){let g={instancePath:i+"/access_page",
schemaPath:"#/properties/access_page/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var y=u===
e;if(p=p||y,p)e=l,r!==null&&(l?r.length=l:r=null);else{let g={instancePath:i+"/access_page",schemaPath:"#/properties/acc\
ess_page/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,ve.errors=r,!1}var t=o===e}else var t=!0}}}}else
return ve.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=r,e===
0}ve.evaluated={props:{address:!0,drafts:!0,moved:!0,revoked:!0,access_page:!0},dynamicProps:!1,dynamicItems:!1};export{is as isAlerts,ns as isAlias,as as isBounceList,os as isCheckList,ls as isConcernList,ps as isDiscovery,fs as isEmpty,
us as isEvents,ys as isHealthReply,ds as isHello,ms as isLifted,cs as isLink,hs as isLinkStarted,vs as isMailbox,gs as isMailboxList,
_s as isNoticeList,ws as isNoticeTaken,Ps as isOutboxItem,ks as isOutboxList,bs as isPacing,xs as isPairReply,Os as isPermit,
Ns as isPlacement,Ds as isProblem,$s as isReport,qs as isRotateReply,js as isSignature,As as isSuppressed,Is as isSuppressionExport,
Fs as isSuppressionFile,Es as isSuppressionImport,zs as isSuppressionList,Ls as isUnlinked};
